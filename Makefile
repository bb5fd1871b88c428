# Xiaoneng: the two commands of the README are `make demo` and `make test`.

SWIFT  ?= swift
CONFIG ?= release
BUILD  ?= .build
LOG    ?=
DEMO_DB ?= $(BUILD)/danzhou.db
CASES  ?= 100000
OUT    ?=

.PHONY: all setup setup-tests build lib tool install uninstall deb words check-words docs docc golden abi check-abi check-c check-php check-portal portal check-install check-memory check-deb test test-postgres failover lib-postgresql crowd fuzz torture demo bench bench-scale bench-postgres lint format clean

all: build

# What the machine lacks is installed from its own packages; what it has is left alone.
setup:
	@sh Scripts/setup.sh

setup-tests: setup
	@sh Scripts/setup.sh tests

build: setup
	$(SWIFT) build -c $(CONFIG) --product xn

# The C library, with the standard library inside: libxiaoneng.so.$(ABI) and its debug symbols beside it. Each function is a
# section of its own, so that the linker drops what nobody calls; from glibc 2.36 on, addresses that only move with the
# library take a hundredth of the room.
#
# SMALL=1: compiled for size and without the tables by which a debugger that lacks the symbols walks back through it.
LIB = $(BUILD)/lib
ABI := $(shell sh Scripts/release.sh abi)
SMALL ?=
OBJECTS = $(BUILD)/c$(if $(SMALL),-small)
RELATIVE := $(shell getconf GNU_LIBC_VERSION 2>/dev/null | \
  awk '{ split($$2, v, "."); if (v[1] > 2 || v[2] >= 36) print "-Xlinker -z -Xlinker pack-relative-relocs" }')
ALONE = -c release --scratch-path $(OBJECTS) -Xswiftc -static-stdlib -Xswiftc -use-ld=lld -Xlinker --gc-sections \
  -Xswiftc -Xfrontend -Xswiftc -function-sections $(RELATIVE) \
  $(if $(SMALL),-Xswiftc -Osize -Xlinker --no-eh-frame-hdr -Xlinker -T -Xlinker $(CURDIR)/Packaging/small.ld)
SHARED = --product xiaoneng -Xlinker --version-script=$(CURDIR)/include/xiaoneng.map -Xlinker -z -Xlinker nodelete \
  -Xlinker --icf=all
lib: setup
	$(SWIFT) build $(ALONE) $(SHARED) -Xlinker -soname=libxiaoneng.so.$(ABI)
	@mkdir -p $(LIB)
	objcopy --only-keep-debug $(OBJECTS)/release/libxiaoneng.so $(LIB)/libxiaoneng.so.$(ABI).debug
	strip -o $(LIB)/libxiaoneng.so.$(ABI) $(OBJECTS)/release/libxiaoneng.so
	objcopy --add-gnu-debuglink=$(LIB)/libxiaoneng.so.$(ABI).debug $(LIB)/libxiaoneng.so.$(ABI)
	ln -sf libxiaoneng.so.$(ABI) $(LIB)/libxiaoneng.so

# The same library with the store for PostgreSQL inside, linked to the system's libpq: the same functions under another
# name, for those who ask for it. libxiaoneng.so stays free of libpq.
lib-postgresql: setup
	@sh Scripts/setup.sh postgresql
	XN_POSTGRESQL=1 $(SWIFT) build $(ALONE) $(SHARED) -Xlinker -soname=libxiaoneng-postgresql.so.$(ABI)
	@mkdir -p $(LIB)
	strip -o $(LIB)/libxiaoneng-postgresql.so.$(ABI) $(OBJECTS)/release/libxiaoneng.so
	@rm -f $(OBJECTS)/release/libxiaoneng.so
	ln -sf libxiaoneng-postgresql.so.$(ABI) $(LIB)/libxiaoneng-postgresql.so

# The tool with the standard library inside, from the same objects as the C library.
tool: lib
	$(SWIFT) build $(ALONE) --product xn
	strip -o $(LIB)/xn $(OBJECTS)/release/xn

# Where things go: make install PREFIX=/usr/local LIBDIR=… DESTDIR=…
PREFIX  ?= /usr/local
LIBDIR  ?= $(PREFIX)/lib
DESTDIR ?=
export PREFIX LIBDIR DESTDIR
install: tool
	@sh Scripts/install.sh install $(LIB) $(LIB)/xn

uninstall:
	@sh Scripts/install.sh uninstall $(LIB) $(LIB)/xn

check-c: lib
	@sh Scripts/check-c.sh $(LIB)

# The interface as callers were built against it: make abi refreshes the record, make abi BREAK=1 while nothing was
# released with what goes.
abi:
	@python3 Scripts/abi.py write $(if $(BREAK),--break)

# Swift, the record of the words, what C says of them, the reference and the page of statutes, made of the texts of words,
# of statutes and of layouts (Sources/**/*.words, *.statute, *.layout).
words: setup
	$(SWIFT) build --product words
	@"$$($(SWIFT) build --show-bin-path)/words"

check-words: setup
	$(SWIFT) build --product words
	@"$$($(SWIFT) build --show-bin-path)/words" --check

docs: words
	$(SWIFT) build --product xn
	@"$$($(SWIFT) build --show-bin-path)/xn" help words > docs/vocabulary.md
	@"$$($(SWIFT) build --show-bin-path)/xn" law page > docs/law.md

# The archive of documentation, of the catalogues in Sources/**/*.docc, for any web server: .build/doc
docc: setup
	$(SWIFT) build --target XiaonengServer
	$(SWIFT) build --target XiaonengShards
	@sh Scripts/docc.sh "$$($(SWIFT) build --show-bin-path)/Modules" $(BUILD)/doc
	@echo "$(BUILD)/doc: python3 -m http.server -d $(BUILD)/doc, then http://localhost:8000/documentation/xiaoneng"

# Golden ledgers: written anew while nothing is released, never afterwards.
golden: setup-tests
	XN_GOLDEN=write $(SWIFT) test --filter StoryTests
	$(MAKE) words
	XN_GOLDEN=write $(SWIFT) test --filter GoldenTests

check-abi:
	@python3 Scripts/abi.py check

# What a stranger does with what is installed.
check-install: tool
	@sh Scripts/check-install.sh $(LIB) $(LIB)/xn

# The PHP binding; make crowd: eight processes with ten thousand cases each on one file.
check-php: lib
	@sh Scripts/check-php.sh $(LIB)

crowd: lib
	@sh Scripts/check-php.sh $(LIB) crowd

# The example portal, with the demo's year: make portal, on http://127.0.0.1:8012 (PORT=…).
PORT ?= 8012
portal: tool
	@sh Scripts/portal.sh $(LIB) $(LIB)/xn $(BUILD)/portal $(PORT)

check-portal: tool
	@sh Scripts/check-portal.sh $(LIB) $(LIB)/xn $(BUILD)/portal-test

# Under valgrind: make check-memory looks over ten thousand commands, make test over a tenth of them.
BATCHES ?= 20
check-memory: lib
	@sh Scripts/check-memory.sh $(LIB) $(BATCHES)

# Debian packages: $(BUILD)/deb/*.deb
deb: tool
	@sh Scripts/deb.sh $(LIB) $(LIB)/xn $(BUILD)/deb

check-deb: tool
	@sh Scripts/check-deb.sh $(LIB) $(LIB)/xn $(BUILD)/deb

test: setup-tests check-words check-abi check-c check-php check-portal check-install check-deb
	@sh Scripts/check-memory.sh $(LIB) 2
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

# The contract of stores, the tour of all words and what only a shared store can do, on a PostgreSQL server of its own
# on loopback, then the first two again through a pooler in transaction mode. XN_POSTGRES_BIN names another server.
test-postgres: setup-tests
	@sh Scripts/setup.sh postgresql
	XN_POSTGRESQL=1 $(SWIFT) build --build-tests
	sh Scripts/postgres.sh env XN_POSTGRESQL=1 $(SWIFT) test --skip-build \
	  --filter 'XiaonengPostgreSQLTests|XiaonengStoreTests'
	sh Scripts/postgres.sh sh Scripts/pooler.sh env XN_POSTGRESQL=1 $(SWIFT) test --skip-build \
	  --filter 'StoreContract|StoreEngine|StoreFeed|SharingTests|PreparedTests'

# Kills the primary of PostgreSQL servers under load: make failover ROUNDS=20. Nothing that was acknowledged is lost. With
# PATRONI=1 three nodes of Patroni over etcd, and the primary three times together with its Patroni.
failover: setup-tests
	@sh Scripts/setup.sh postgresql
	XN_POSTGRESQL=1 $(SWIFT) build --product xn
	python3 Tests/Failover/failover.py "$$($(SWIFT) build --show-bin-path)/xn" --rounds $(if $(filter 100,$(ROUNDS)),20,$(ROUNDS)) \
	  $(if $(PATRONI),--patroni $(BUILD)/patroni)

# Fuzzes the C library: make fuzz SECONDS=3600
SECONDS ?= 600
fuzz: setup
	@sh Scripts/fuzz.sh "$(BUILD)" "$(SECONDS)"

# Kills, failing calls, extreme integers, damaged pages, hostile texts: make torture SEED=7 ROUNDS=1000
SEED   ?= 1
ROUNDS ?= 100
torture: setup-tests build
	@python3 Tests/Torture/torture.py "$$($(SWIFT) build -c $(CONFIG) --show-bin-path)/xn" --seed $(SEED) --rounds $(ROUNDS)

# A year of Danzhou 2012, or a real event log: make demo LOG=permits.xes.gz
demo: build
	@sh Scripts/demo.sh "$$($(SWIFT) build -c $(CONFIG) --show-bin-path)/xn" "$(DEMO_DB)" "$(LOG)"

bench: lib
	@sh Scripts/bench.sh $(LIB)

# Every question of a file of CASES cases beside plain tables that hold the same; OUT=FILE leaves the figures as JSON.
bench-scale: lib tool
	@python3 Scripts/scale.py $(LIB) --cases $(CASES) $(if $(OUT),--json "$(OUT)")

# Eight clients on one PostgreSQL beside pgbench with the same functions and bytes, with fsync; and a request of PHP-FPM
# through pgbouncer. OUT=FILE leaves the figures as JSON.
bench-postgres: lib-postgresql
	XN_POSTGRES_FSYNC=on sh Scripts/postgres.sh python3 Scripts/bench-postgres.py $(LIB) $(if $(OUT),--json "$(OUT)") \
	  $(if $(HELD),--held $(HELD))

lint:
	$(SWIFT) format lint --strict --recursive --parallel Package.swift Sources Tests Fuzz Benchmarks Examples
	@sh Scripts/house-rules.sh

format:
	$(SWIFT) format --in-place --recursive --parallel Package.swift Sources Tests Fuzz Benchmarks Examples

clean:
	rm -rf .build Benchmarks/.build
