import type { CommMessage, Exchange, JsonObject, MimeBundle } from "../protocol/index.ts"
import type { Control, InputMessage } from "../runner/index.ts"
import type { Publish } from "./slots.ts"

/** A model of the ipywidgets protocol, as it travels in a `comm_open`. */
interface Model {
  id: string
  state: JsonObject
}

const controls = { _model_module: "@jupyter-widgets/controls", _model_module_version: "2.0.0" }
const controlViews = { _view_module: "@jupyter-widgets/controls", _view_module_version: "2.0.0" }
const baseViews = { _view_module: "@jupyter-widgets/base", _view_module_version: "2.0.0" }

/**
 * Inputs of cells as Jupyter widgets: each control is a model with a layout and a style, opened as comms.
 * https://github.com/jupyter-widgets/ipywidgets/blob/main/packages/schema/messages.md
 */
export class Widgets {
  readonly #models = new Map<string, Model>()
  readonly #clicks = new Map<string, number>()
  readonly #change: (message: InputMessage) => void

  /** @param change tells the runner what a user has chosen */
  constructor(change: (message: InputMessage) => void) {
    this.#change = change
  }

  /** Comm ids and their target names. */
  comms(): Record<string, string> {
    return Object.fromEntries([...this.#models.keys()].map(id => [id, "jupyter.widget"]))
  }

  /** A cell has made a control, or let one go. */
  hear(message: InputMessage, publish: Publish): void {
    if (message.type === "open") {
      for (const model of modelsOf(message.id, message.control)) {
        this.#models.set(model.id, model)
        publish("comm_open", opening(model), { version: "2.1.0" })
      }
    } else if (message.type === "close") {
      for (const id of [message.id, `${message.id}-style`, `${message.id}-layout`])
        if (this.#models.delete(id)) publish("comm_close", { comm_id: id, data: {} })
    }
  }

  /** What a front end says to a control, or asks of all. */
  answer({ kind, comm_id, data, target_name }: CommMessage, exchange: Exchange): void {
    const isControlChannel = target_name === "jupyter.widget.control" || !this.#models.has(comm_id)
    if (kind === "msg" && data.method === "request_states" && isControlChannel) {
      const states = Object.fromEntries(
        [...this.#models.values()].map(({ id, state }) => [id, described(state)]),
      )
      exchange.publish("comm_msg", { comm_id, data: { method: "update_states", states, buffer_paths: [] } })
      return
    }
    if (kind === "open" && !/^jupyter\.widget(?:$|\.)/.test(target_name)) {
      // The protocol's answer to a comm that nobody here wants.
      exchange.publish("comm_close", { comm_id, data: {} })
      return
    }
    const model = this.#models.get(comm_id)
    if (kind !== "msg" || !model) return
    if (data.method === "request_state")
      exchange.publish("comm_msg", {
        comm_id,
        data: { method: "update", state: model.state, buffer_paths: [] },
      })
    else if (data.method === "update") {
      const changed = data.state as JsonObject
      Object.assign(model.state, changed)
      const value = changed.value ?? changed.index
      if (value !== undefined) this.#change({ type: "change", id: comm_id, value })
    } else if (data.method === "custom" && (data.content as JsonObject)?.event === "click") {
      const clicks = (this.#clicks.get(comm_id) ?? 0) + 1
      this.#clicks.set(comm_id, clicks)
      this.#change({ type: "change", id: comm_id, value: clicks })
    }
  }
}

/** The bundle of a control with its widget's view added, for front ends that draw widgets. */
export function widgetBundle(bundle: MimeBundle): MimeBundle {
  const { "application/vnd.etude.input+json": input, ...rest } = bundle
  if (input === undefined) return bundle
  const view = { version_major: 2, version_minor: 0, model_id: (input as { id: string }).id }
  return { "application/vnd.jupyter.widget-view+json": view, ...rest }
}

const opening = ({ id, state }: Model): JsonObject => ({
  comm_id: id,
  target_name: "jupyter.widget",
  data: { state, buffer_paths: [] },
})

const described = (state: JsonObject): JsonObject => ({
  model_name: state._model_name,
  model_module: state._model_module,
  model_module_version: state._model_module_version,
  state,
})

function modelsOf(id: string, control: Control): Model[] {
  const [layout, style] = [`${id}-layout`, `${id}-style`]
  const { name, styleName, state } = stateOf(control)
  return [
    {
      id: layout,
      state: {
        _model_module: "@jupyter-widgets/base",
        _model_module_version: "2.0.0",
        _model_name: "LayoutModel",
        ...baseViews,
        _view_name: "LayoutView",
      },
    },
    {
      id: style,
      state: { ...controls, _model_name: `${styleName}StyleModel`, ...baseViews, _view_name: "StyleView" },
    },
    {
      id,
      state: {
        ...controls,
        _model_name: `${name}Model`,
        ...controlViews,
        _view_name: `${name}View`,
        layout: `IPY_MODEL_${layout}`,
        style: `IPY_MODEL_${style}`,
        description: control.label,
        ...state,
      },
    },
  ]
}

function stateOf(control: Control): { name: string; styleName: string; state: JsonObject } {
  switch (control.kind) {
    case "slider": {
      const { value, min, max, step } = control
      const isWhole = [value, min, max, step].every(Number.isInteger)
      const decimals = Math.max(0, Math.ceil(-Math.log10(step)))
      const readout_format = isWhole ? "d" : `.${decimals}f`
      const state = { value, min, max, step, readout: true, readout_format, continuous_update: true }
      return { name: isWhole ? "IntSlider" : "FloatSlider", styleName: "Slider", state }
    }
    case "select":
      return {
        name: "Dropdown",
        styleName: "Description",
        state: { _options_labels: control.options, index: control.value },
      }
    case "checkbox":
      return { name: "Checkbox", styleName: "Checkbox", state: { value: control.value, indent: false } }
    case "text": {
      const { value, placeholder } = control
      return { name: "Text", styleName: "Text", state: { value, placeholder, continuous_update: false } }
    }
    default:
      return { name: "Button", styleName: "Button", state: { tooltip: null, icon: "", button_style: "" } }
  }
}
