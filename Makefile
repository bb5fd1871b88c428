# Xiaoneng: the two commands of the README are `make demo` and `make test`.

SWIFT  ?= swift
CONFIG ?= release
BUILD  ?= .build
LOG    ?=
DEMO_DB ?= $(BUILD)/danzhou.db

.PHONY: all setup setup-tests build lib check-c test fuzz demo bench lint format clean

all: build

# What the machine lacks is installed from its own packages; what it has is left alone.
setup:
	@sh Scripts/setup.sh

setup-tests: setup
	@sh Scripts/setup.sh tests

build: setup
	$(SWIFT) build -c $(CONFIG) --product xn

# The C library, with the standard library inside: libxiaoneng.so.1 and its debug symbols beside it.
LIB = $(BUILD)/lib
lib: setup
	$(SWIFT) build -c release --product xiaoneng --scratch-path $(BUILD)/c -Xswiftc -static-stdlib \
	  -Xswiftc -use-ld=lld -Xlinker --version-script=$(CURDIR)/include/xiaoneng.map \
	  -Xlinker -soname=libxiaoneng.so.1 -Xlinker --gc-sections
	@mkdir -p $(LIB)
	objcopy --only-keep-debug $(BUILD)/c/release/libxiaoneng.so $(LIB)/libxiaoneng.so.1.debug
	strip -o $(LIB)/libxiaoneng.so.1 $(BUILD)/c/release/libxiaoneng.so
	objcopy --add-gnu-debuglink=$(LIB)/libxiaoneng.so.1.debug $(LIB)/libxiaoneng.so.1
	ln -sf libxiaoneng.so.1 $(LIB)/libxiaoneng.so

check-c: lib
	@sh Scripts/check-c.sh $(LIB)

test: setup-tests check-c
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

# Fuzzes the C library: make fuzz SECONDS=3600
SECONDS ?= 600
fuzz: setup
	@sh Scripts/fuzz.sh "$(BUILD)" "$(SECONDS)"

# A year of Danzhou 2012, or a real event log: make demo LOG=permits.xes.gz
demo: build
	@sh Scripts/demo.sh "$$($(SWIFT) build -c $(CONFIG) --show-bin-path)/xn" "$(DEMO_DB)" "$(LOG)"

bench: setup
	@sh Scripts/bench.sh

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Fuzz Benchmarks Examples
	@sh Scripts/house-rules.sh

format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests Fuzz Benchmarks Examples

clean:
	rm -rf .build Benchmarks/.build
