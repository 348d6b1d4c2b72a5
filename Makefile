# SPDX-License-Identifier: EUPL-1.2
# Every command a maintainer needs. `make` alone lists them.

SHELL := /bin/sh
PREFIX ?= /usr/local
DESTDIR ?=
XDG_DATA_HOME ?= $(HOME)/.local/share

swift := swift
release_flags := -c release --static-swift-stdlib --disable-index-store
# Debug information costs a good part of the build, and no test reads it; one pass over each module costs less than
# many, and its interface is written in the same pass.
test_flags := -debug-info-format none -Xswiftc -wmo -Xswiftc -num-threads -Xswiftc 2 \
    -Xswiftc -no-emit-module-separately-wmo
release_stamp := .build/release.stamp
bench_stamp := .build/bench.stamp
binary := .build/release/percorso
bench := .build/release/percorso-bench

# Directories are listed too, so that a deleted file is noticed. Names never hold spaces.
sources := Package.swift $(shell find Sources)

# The demonstration never shares its path with a real archive, which is percorso.sqlite in the same directory.
demo := $(XDG_DATA_HOME)/percorso/dimostrazione.sqlite

.PHONY: help run test soak fuzz check lint format bench install uninstall man clean deps deps-test deps-bench

help: ## list the commands
	@sed -n 's/^\([a-z][a-z-]*\):[^#]*## \(.*\)/make \1	\2/p' Makefile | expand -t 18

run: $(release_stamp) ## build the program once and open it on the demonstration archive
	@if [ ! -e "$(demo)" ]; then \
	    mkdir -p -m 0700 "$(dir $(demo))" && \
	    $(binary) demo --archivio "$(demo)" || \
	    { rm -f "$(demo)" "$(demo)-wal" "$(demo)-shm"; exit 1; }; \
	fi
	@exec env PERCORSO_OGGI=2018-11-30 $(binary) --archivio "$(demo)"

$(release_stamp): $(sources)
	@.ci/deps build
	@$(swift) build $(release_flags) --product percorso
	@touch $@

$(bench_stamp): $(sources)
	@.ci/deps build
	@$(swift) build $(release_flags) --product percorso-bench
	@touch $@

test: export LC_ALL := C.UTF-8
test: deps-test lint ## check the house rules, build everything, run every test
	@$(swift) build --build-tests $(test_flags)
	@$(swift) test --skip-build --disable-xctest

# How many times the usual turns of the tests that kill, cut and damage; and the seconds of each fuzz target.
GIRI ?= 20
SECONDI ?= 120

soak: export LC_ALL := C.UTF-8
soak: export PERCORSO_GIRI := $(GIRI)
soak: deps-test ## kill, cut and damage for minutes (GIRI=20 times what make test does)
	@$(swift) build --build-tests $(test_flags)
	@$(swift) test --skip-build --disable-xctest --filter 'Disasters|Mutazioni|Ostile|SealedBackup'

fuzz: deps-test ## search for inputs that break a parser, with libFuzzer (SECONDI=120 a target)
	@.ci/fuzz $(SECONDI)

check: ## run the checks of .ci only
	@.ci/check

lint: check ## check the house rules and the format, changing nothing
	@$(swift) format lint --strict --parallel --recursive Package.swift Sources Tests

format: ## format every Swift file in place
	@$(swift) format --in-place --parallel --recursive Package.swift Sources Tests

bench: deps-bench $(release_stamp) $(bench_stamp) ## measure beside tig, less and the sqlite3 shell
	@$(bench)

install: $(release_stamp) ## install under PREFIX (default /usr/local), honouring DESTDIR
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 0755 $(binary) "$(DESTDIR)$(PREFIX)/bin/percorso"
	install -d "$(DESTDIR)$(PREFIX)/share/percorso/dati-dimostrativi"
	install -m 0644 data/*.csv data/README.md "$(DESTDIR)$(PREFIX)/share/percorso"
	install -m 0644 data/dati-dimostrativi/*.txt "$(DESTDIR)$(PREFIX)/share/percorso/dati-dimostrativi"
	install -d "$(DESTDIR)$(PREFIX)/share/percorso/modelli-diario"
	install -m 0644 data/modelli-diario/*.txt "$(DESTDIR)$(PREFIX)/share/percorso/modelli-diario"
	install -d "$(DESTDIR)$(PREFIX)/share/percorso/modelli"
	install -m 0644 data/modelli/*.html data/modelli/*.css data/modelli/LEGGIMI.md \
	    "$(DESTDIR)$(PREFIX)/share/percorso/modelli"
	install -d "$(DESTDIR)$(PREFIX)/share/doc/percorso"
	install -m 0644 README.md LICENSE CHANGELOG.md "$(DESTDIR)$(PREFIX)/share/doc/percorso"
	install -d "$(DESTDIR)$(PREFIX)/share/man/man1" "$(DESTDIR)$(PREFIX)/share/man/it/man1"
	install -m 0644 docs/man/percorso.1 "$(DESTDIR)$(PREFIX)/share/man/man1/percorso.1"
	install -m 0644 docs/man/percorso.1 "$(DESTDIR)$(PREFIX)/share/man/it/man1/percorso.1"
	install -d "$(DESTDIR)$(PREFIX)/share/bash-completion/completions" \
	    "$(DESTDIR)$(PREFIX)/share/zsh/site-functions" "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d"
	$(binary) --generate-completion-script bash \
	    > "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/percorso"
	$(binary) --generate-completion-script zsh > "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_percorso"
	$(binary) --generate-completion-script fish \
	    > "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/percorso.fish"

uninstall: ## remove what install put under PREFIX; archives are never touched
	rm -f "$(DESTDIR)$(PREFIX)/bin/percorso" \
	    "$(DESTDIR)$(PREFIX)/share/man/man1/percorso.1" "$(DESTDIR)$(PREFIX)/share/man/it/man1/percorso.1" \
	    "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/percorso" \
	    "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_percorso" \
	    "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/percorso.fish"
	rm -rf "$(DESTDIR)$(PREFIX)/share/percorso" "$(DESTDIR)$(PREFIX)/share/doc/percorso"

man: ## read the manual page without installing it
	@man ./docs/man/percorso.1

clean: ## remove what was built, keeping the downloaded dependencies
	@rm -f $(release_stamp) $(bench_stamp)
	@$(swift) package clean

deps: ## install the system packages needed to build
	@.ci/deps build

deps-test:
	@.ci/deps build test

deps-bench:
	@.ci/deps build test bench
