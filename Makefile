# Xiaoneng: the two commands of the README are `make demo` and `make test`.

SWIFT  ?= swift
CONFIG ?= release
BUILD  ?= .build
LOG    ?=
DEMO_DB ?= $(BUILD)/danzhou.db

.PHONY: all setup setup-tests build test demo bench lint format schema clean

all: build

# What the machine lacks is installed from its own packages; what it has is left alone.
setup:
	@sh Scripts/setup.sh

setup-tests: setup
	@sh Scripts/setup.sh tests

build: setup
	$(SWIFT) build -c $(CONFIG) --product xn

test: setup-tests
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

# A year of Danzhou 2012, or a real event log: make demo LOG=permits.xes.gz
demo: build
	@sh Scripts/demo.sh "$$($(SWIFT) build -c $(CONFIG) --show-bin-path)/xn" "$(DEMO_DB)" "$(LOG)"

bench: setup
	@sh Scripts/bench.sh

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Benchmarks Examples
	@sh Scripts/house-rules.sh

format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests Benchmarks Examples

clean:
	rm -rf .build Benchmarks/.build
