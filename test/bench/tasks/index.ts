import type { BenchContext, Row } from "../row.ts"
import { generation } from "./generation.ts"
import { server } from "./server.ts"

export const requirements: string[] = ["reasoning-gym==0.1.25"]

export default async function tasks(context: BenchContext): Promise<Row[]> {
  return [...(await generation(context)), ...(await server(context))]
}
