/** LibTorch refused an operator: `message` names it, the shapes and dtypes of its arguments, and the reason. */
export class TorchError extends Error {
  override name = "TorchError"
  /** The operator, as "aten::matmul", where the error came from one. */
  operator?: string
}

/** There was not enough memory on the device. Free some (`dispose`, `scope`, `cuda.emptyCache`) and try again. */
export class OutOfMemoryError extends TorchError {
  override name = "OutOfMemoryError"
}
