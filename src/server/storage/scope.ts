import {
  AndNode,
  ColumnNode,
  InsertQueryNode,
  OperationNodeTransformer,
  OperatorNode,
  PrimitiveValueListNode,
  ReferenceNode,
  BinaryOperationNode,
  ValueListNode,
  ValueNode,
  ValuesNode,
  WhereNode,
  type DeleteQueryNode,
  type Kysely,
  type KyselyPlugin,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type QueryResult,
  type RootOperationNode,
  type SelectQueryNode,
  type UnknownRow,
  type UpdateQueryNode,
} from 'kysely'
import type { SchoolId } from '#core/ids.ts'
import type { Tables } from './tables.ts'

/** The tables as one school sees them. */
export type Database = Kysely<Tables>

/**
 * The one place that keeps schools apart: every query is given `where school = …`, every row
 * written gets its school here, and nobody else can name one.
 */
export class OfOneSchool implements KyselyPlugin {
  readonly #transformer: ScopeTransformer

  constructor(school: SchoolId) {
    this.#transformer = new ScopeTransformer(school)
  }

  transformQuery({ node, queryId }: PluginTransformQueryArgs): RootOperationNode {
    if (!scoped.has(node.kind)) {
      throw new RangeError(`a query of the kind ${node.kind} cannot be kept to one school`)
    }
    return this.#transformer.transformNode(node, queryId)
  }

  transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return Promise.resolve(result)
  }
}

/** Joins and raw statements are not among them: a second table would need a condition of its own. */
const scoped: ReadonlySet<string> = new Set([
  'SelectQueryNode',
  'InsertQueryNode',
  'UpdateQueryNode',
  'DeleteQueryNode',
])

class ScopeTransformer extends OperationNodeTransformer {
  readonly #school: SchoolId

  constructor(school: SchoolId) {
    super()
    this.#school = school
  }

  protected override transformSelectQuery(node: SelectQueryNode): SelectQueryNode {
    return { ...node, where: this.#narrow(node) }
  }

  protected override transformUpdateQuery(node: UpdateQueryNode): UpdateQueryNode {
    return { ...node, where: this.#narrow(node) }
  }

  protected override transformDeleteQuery(node: DeleteQueryNode): DeleteQueryNode {
    return { ...node, where: this.#narrow(node) }
  }

  protected override transformInsertQuery(node: InsertQueryNode): InsertQueryNode {
    if (node.values === undefined || !ValuesNode.is(node.values)) {
      throw new RangeError('only rows given one by one can be kept to one school')
    }
    const rows = node.values.values.map((row) =>
      PrimitiveValueListNode.is(row)
        ? PrimitiveValueListNode.create([...row.values, this.#school])
        : ValueListNode.create([...row.values, ValueNode.create(this.#school)]),
    )
    return InsertQueryNode.cloneWith(node, {
      columns: [...(node.columns ?? []), ColumnNode.create('school')],
      values: ValuesNode.create(rows),
    })
  }

  #narrow({ where, joins }: SelectQueryNode | UpdateQueryNode | DeleteQueryNode): WhereNode {
    if (joins !== undefined) throw new RangeError('a join cannot be kept to one school')
    const ofSchool = BinaryOperationNode.create(
      ReferenceNode.create(ColumnNode.create('school')),
      OperatorNode.create('='),
      ValueNode.create(this.#school),
    )
    return WhereNode.create(where === undefined ? ofSchool : AndNode.create(ofSchool, where.where))
  }
}
