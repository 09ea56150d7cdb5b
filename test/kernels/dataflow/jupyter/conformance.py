"""jupyter_kernel_test, the whole suite, on the kernel named "etude"."""

import unittest

import jupyter_kernel_test


class EtudeKernelTests(jupyter_kernel_test.KernelTests):
    kernel_name = "etude"
    language_name = "typescript"
    file_extension = ".ts"
    code_hello_world = "console.log('hello, world')"
    code_stderr = "console.error('oops')"
    completion_samples = [
        {"text": "Math.flo", "matches": {"floor"}},
        {"text": "const wide = [1, 2]\nwide.copyW", "matches": {"copyWithin"}},
        {"text": "clearOut", "matches": {"clearOutput"}},
    ]
    complete_code_samples = ["1", "const greeting = 'hello'", "function f() {\n  return 1\n}", "`a\nb`"]
    incomplete_code_samples = ["function f() {", "const a = [1,\n2", "/* so far", "`text", "f(1,"]
    invalid_code_samples = ["const = 1", "1 +* 2", "let 1a"]
    code_page_something = "Math.floor?"
    code_generate_error = "throw new RangeError('too far')"
    code_execute_result = [
        {"code": "6 * 7", "result": "42"},
        {"code": "[1, 2].map((x: number) => x + 1)", "result": "[ 2, 3 ]"},
        {"code": "await Promise.resolve('late')", "result": "'late'"},
        {"code": "({ [Symbol.for('Jupyter.display')]: () => ({ 'text/html': '<b>x</b>' }) })", "mime": "text/html"},
    ]
    code_display_data = [
        {"code": "display(1)", "mime": "text/plain"},
        {"code": "display([{ a: 1, b: 'x' }, { a: 2, b: 'y' }])", "mime": "text/html"},
    ]
    code_history_pattern = "6 [*] ?"
    supported_history_operations = ("tail", "range", "search")
    code_inspect_sample = "parseInt"
    code_clear_output = "display(1); clearOutput()"


class EtudeIopubWelcomeTests(jupyter_kernel_test.IopubWelcomeTests):
    kernel_name = "etude"
    support_iopub_welcome = True


if __name__ == "__main__":
    unittest.main()
