/**
 * The launcher of the locked-down child: Python that lowers its own limits, leaves root, lets the Linux kernel
 * (seccomp) refuse what the code must not do, and only then runs it. For Python the filter allows little more than
 * memory, time and the standard streams: no file or socket can be opened, no process started, so the standard
 * modules it may use are imported before. For Node the filter refuses sockets, programs, signals, files by name that
 * are only looked at (so that nobody finds out which there are) and files to write; Landlock, where the kernel has it,
 * leaves to be read what Node itself is started from; and Node's permission model refuses the file system, child
 * processes, workers and addons once more.
 *
 * Arguments: language, memory in MiB, CPU seconds; for Node its path and flags follow. The code comes on stdin's
 * first line as JSON, the rest is the code's own stdin.
 */
export const launcher = `
import ctypes, json, os, resource, struct, sys

language, memory, seconds, *command = sys.argv[1:]
machine = os.uname().machine
X86 = machine == "x86_64"
if machine not in ("x86_64", "aarch64"):
    sys.exit(f"no system call table for {machine}")

# System call numbers on x86_64 and aarch64; None where the machine has none.
CALLS = dict(
    read=(0, 63), write=(1, 64), close=(3, 57), fstat=(5, 80), lseek=(8, 62), mmap=(9, 222), mprotect=(10, 226),
    munmap=(11, 215), brk=(12, 214), rt_sigaction=(13, 134), rt_sigprocmask=(14, 135), rt_sigreturn=(15, 139),
    mremap=(25, 216), madvise=(28, 233), getpid=(39, 172), exit=(60, 93), exit_group=(231, 94), futex=(202, 98),
    clock_gettime=(228, 113), clock_nanosleep=(230, 115), nanosleep=(35, 101), gettimeofday=(96, 169),
    getrandom=(318, 278), gettid=(186, 178), sched_yield=(24, 124), sigaltstack=(131, 132), restart_syscall=(219, 128),
    times=(100, 153), getrusage=(98, 165), clock_getres=(229, 114), writev=(20, 66), newfstatat=(262, 79),
    socket=(41, 198), socketpair=(53, 199), connect=(42, 203), bind=(49, 200), listen=(50, 201), accept=(43, 202),
    accept4=(288, 242), sendto=(44, 206), sendmsg=(46, 211), execve=(59, 221), execveat=(322, 281), fork=(57, None),
    vfork=(58, None), kill=(62, 129), tkill=(200, 130), tgkill=(234, 131), ptrace=(101, 117),
    process_vm_readv=(310, 270), process_vm_writev=(311, 271), prlimit64=(302, 261), setrlimit=(160, 164),
    io_uring_setup=(425, 425), bpf=(321, 280), mount=(165, 40), unshare=(272, 97), setns=(308, 268), keyctl=(250, 219),
    userfaultfd=(323, 282), perf_event_open=(298, 241), symlinkat=(266, 36), linkat=(265, 37), unlinkat=(263, 35),
    mkdirat=(258, 34), renameat2=(316, 276), open_by_handle_at=(304, 265), memfd_create=(319, 279), pidfd_open=(434, 434),
    clone3=(435, 435), open=(2, None), openat2=(437, 437), stat=(4, None), lstat=(6, None), access=(21, None),
    faccessat=(269, 48), faccessat2=(439, 439), readlink=(89, None), readlinkat=(267, 78), creat=(85, None),
    truncate=(76, 45), inotify_init1=(294, 26), name_to_handle_at=(303, 264), statx=(332, 291), openat=(257, 56),
)
# Of the calls above, those that running Python code needs; what stands from socket on stays refused.
ALLOWED = list(CALLS)[: list(CALLS).index("newfstatat")]
REFUSED = list(CALLS)[list(CALLS).index("socket") :]

def number(name):
    return CALLS[name][0 if X86 else 1]

def instruction(code, true, false, value):
    return struct.pack("HBBI", code, true, false, value)

ALLOW, KILL = 0x7FFF0000, 0x80000000
def errno(value):
    return 0x00050000 | value

def lock(names, match, otherwise, extra=b""):
    """A seccomp filter: match for the named calls, otherwise for the rest; a foreign ABI kills."""
    program = instruction(0x20, 0, 0, 4)  # architecture
    program += instruction(0x15, 1, 0, 0xC000003E if X86 else 0xC00000B7) + instruction(0x06, 0, 0, KILL)
    program += instruction(0x20, 0, 0, 0)  # call number
    if X86:  # the x32 ABI would slip past the numbers
        program += instruction(0x35, 0, 1, 0x40000000) + instruction(0x06, 0, 0, KILL)
    program += extra
    for n in (number(name) for name in names):
        if n is not None:
            program += instruction(0x15, 0, 1, n) + instruction(0x06, 0, 0, match)
    program += instruction(0x06, 0, 0, otherwise)
    buffer = ctypes.create_string_buffer(program)
    header = ctypes.create_string_buffer(struct.pack("HxxxxxxP", len(program) // 8, ctypes.addressof(buffer)))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(38, 1, 0, 0, 0) or libc.prctl(22, 2, ctypes.c_void_p(ctypes.addressof(header)), 0, 0):
        sys.exit("this kernel has no seccomp filters")

def jump(call, *program):
    """Runs the program for one call only."""
    body = b"".join(program)
    return instruction(0x15, 0, len(body) // 8, number(call)) + body

def flags(argument, mask, having, lacking):
    """Ends the filter by whether an argument of the call has any of the mask's bits."""
    loaded = instruction(0x20, 0, 0, 16 + 8 * argument) + instruction(0x45, 0, 1, mask)
    return loaded + instruction(0x06, 0, 0, having) + instruction(0x06, 0, 0, lacking)

def readable(paths):
    """A Landlock rule set by which only these paths can be read; None where the kernel has no Landlock."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.syscall(444, None, 0, 1) < 1:
        return None
    rules = libc.syscall(444, struct.pack("Q", 0x1FFF), 8, 0)
    for path in paths:
        if os.path.exists(path):
            rights = 0b1101 if os.path.isdir(path) else 0b0101  # execute, read a file; of a folder, list it
            libc.syscall(445, rules, 1, struct.pack("=Qi", rights, os.open(path, os.O_PATH | os.O_CLOEXEC)), 0)
    return rules

def restrict(rules):
    libc = ctypes.CDLL(None, use_errno=True)
    if rules is not None and (libc.prctl(38, 1, 0, 0, 0) or libc.syscall(446, rules, 0)):
        sys.exit("Landlock refuses its own rules")

def limit(which, value):
    resource.setrlimit(which, (value, value))

first = sys.stdin.buffer.raw.readline() if hasattr(sys.stdin.buffer.raw, "readline") else b""
code = json.loads(first)
os.chdir("/")
os.umask(0o777)
limit(resource.RLIMIT_CORE, 0)
limit(resource.RLIMIT_FSIZE, 0)
limit(resource.RLIMIT_CPU, int(seconds))

def leave_root():
    if os.getuid() == 0:
        os.setgroups([])
        os.setresgid(65534, 65534, 65534)
        os.setresuid(65534, 65534, 65534)

size = int(memory) * 1024 * 1024
if language == "nodejs":
    limit(resource.RLIMIT_DATA, size + 256 * 1024 * 1024)  # Node's own memory beside that of the code
    prefix = os.path.dirname(os.path.dirname(os.path.realpath(command[0])))
    libraries = [*("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib"), prefix + "/lib", "/etc/ld.so.cache"]
    rules = readable([command[0], *libraries, "/etc/ssl/openssl.cnf", "/dev/urandom", "/dev/null"])
    allowed = ("execve", "prlimit64", "tgkill", "clone3", "statx", "openat")
    leave_root()
    restrict(rules)
    # clone3 has its flags in memory where no filter can look: ENOSYS makes the C library fall back to clone.
    special = jump("clone3", instruction(0x06, 0, 0, errno(38)))
    special += jump("newfstatat", flags(3, 0x1000, ALLOW, errno(2)))  # AT_EMPTY_PATH: of an open file
    special += jump("statx", flags(2, 0x1000, ALLOW, errno(2)))
    special += jump("openat", flags(2, os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC, errno(13), ALLOW))
    lock([name for name in REFUSED if name not in allowed], errno(1), ALLOW, special)
    os.execve(command[0], [*command, code], {})
else:
    import array, bisect, cmath, collections, collections.abc, contextlib, copy, dataclasses, datetime, decimal
    import enum, fractions, functools, heapq, io, itertools, math, numbers, operator, random, re, statistics
    import string, textwrap, time, traceback, types, typing, unicodedata, calendar, difflib, hashlib, base64, zlib
    import encodings.idna, encodings.latin_1, encodings.ascii, abc, queue, secrets, pprint, graphlib, uuid, _strptime
    leave_root()  # not before: Python's own files may be root's alone
    os.environ.clear()
    scope = {"__name__": "__main__", "__builtins__": __builtins__}
    program = compile(code, "<code>", "exec")
    limit(resource.RLIMIT_AS, size + 64 * 1024 * 1024)
    limit(resource.RLIMIT_NOFILE, 3)
    lock(ALLOWED, ALLOW, errno(1))
    try:
        exec(program, scope)
    except SystemExit:
        raise
    except BaseException:
        traceback.print_exc()
        sys.stdout.flush()
        os._exit(1)
`
