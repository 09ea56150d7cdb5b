export {
  formatInterval,
  type Interval,
  intervalBetween,
  parseInterval,
  semitonesOf,
  transposeUp,
} from "./interval.ts"
export {
  formatPitch,
  frequency,
  type Letter,
  midiNumber,
  type Pitch,
  parsePitch,
  pitchAt,
  staffPosition,
} from "./pitch.ts"
