// SPDX-License-Identifier: EUPL-1.2
#include "rescue.h"

#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

static const int stops[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT};
static const int faults[] = {SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE};
enum { STOPS = sizeof stops / sizeof *stops, FAULTS = sizeof faults / sizeof *faults };

static struct sigaction found_stops[STOPS];
static struct sigaction found_faults[FAULTS];
static volatile sig_atomic_t is_asked_to_stop;
static volatile sig_atomic_t is_installed;

static struct termios modes;
static bool has_modes;
static char farewell[512];
static size_t farewell_length;

// A fault may be the end of the ordinary stack.
static char alternate_stack[65536];

static void on_stop(int signal_number) {
    (void)signal_number;
    is_asked_to_stop = 1;
}

// Only functions that are safe in a handler: write, tcsetattr, signal, raise.
static void on_fault(int signal_number) {
    if (is_installed) {
        is_installed = 0;
        ssize_t written = write(STDOUT_FILENO, farewell, farewell_length);
        (void)written;
        if (has_modes) tcsetattr(STDIN_FILENO, TCSANOW, &modes);
    }
    signal(signal_number, SIG_DFL);
    raise(signal_number);
}

static void append(const char *text) {
    if (text == NULL || text == (char *)-1) return;
    while (*text != 0 && farewell_length < sizeof farewell) {
        // A delay, `$<5>`, is for printers of paper.
        if (text[0] == '$' && text[1] == '<') {
            const char *end = strchr(text, '>');
            if (end != NULL) {
                text = end + 1;
                continue;
            }
        }
        farewell[farewell_length++] = *text++;
    }
}

void rescue_remember(void) {
    has_modes = tcgetattr(STDIN_FILENO, &modes) == 0;
    for (int i = 0; i < STOPS; i++) sigaction(stops[i], NULL, &found_stops[i]);
    for (int i = 0; i < FAULTS; i++) sigaction(faults[i], NULL, &found_faults[i]);
    // A core dump would write down what is on the screen and in the archive. The limit does not bind a collector
    // of dumps that the kernel feeds by a pipe, hence the second call.
    struct rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

void rescue_install(bool uses_paste, const char *last_words) {
    farewell_length = 0;
    if (uses_paste) append("\033[?2004l");
    append(tigetstr("sgr0"));
    append(tigetstr("op"));
    append(tigetstr("rmkx"));
    append(tigetstr("cnorm"));
    append(tigetstr("rmcup"));
    append("\r\n");
    append(last_words);
    append("\r\n");

    is_asked_to_stop = 0;
    struct sigaction stop = {0};
    stop.sa_handler = on_stop;
    sigemptyset(&stop.sa_mask);
    for (int i = 0; i < STOPS; i++) sigaction(stops[i], &stop, NULL);

    stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
    sigaltstack(&stack, NULL);
    struct sigaction fault = {0};
    fault.sa_handler = on_fault;
    fault.sa_flags = SA_ONSTACK | SA_RESETHAND;
    sigemptyset(&fault.sa_mask);
    for (int i = 0; i < FAULTS; i++) sigaction(faults[i], &fault, NULL);
    is_installed = 1;
}

void rescue_remove(void) {
    if (!is_installed) return;
    is_installed = 0;
    for (int i = 0; i < STOPS; i++) sigaction(stops[i], &found_stops[i], NULL);
    for (int i = 0; i < FAULTS; i++) sigaction(faults[i], &found_faults[i], NULL);
}

bool rescue_is_asked_to_stop(void) { return is_asked_to_stop != 0; }
