/** The persons whose organisation a text tells, for those whose it does not. */

/** A person where it is named, and the organisation it is at. */
export interface Peer {
  readonly at: number;
  readonly entity: number;
  /** the last word of its title, by its hash; 0 where it has none */
  readonly office: number;
}

/** The peers of a text. */
export class Peers {
  private readonly byEntity = new Map<number, Peer[]>();
  private readonly inOrder: readonly Peer[];

  constructor(peers: readonly Peer[]) {
    this.inOrder = [...peers].sort((left, right) => left.at - right.at);
    for (const peer of this.inOrder) {
      const own = this.byEntity.get(peer.entity);
      if (own) own.push(peer);
      else this.byEntity.set(peer.entity, [peer]);
    }
  }

  /** Those at an organisation. */
  of(entity: number): readonly Peer[] {
    return this.byEntity.get(entity) ?? [];
  }

  /** The last one named in front of a token. */
  before(at: number): Peer | undefined {
    let low = 0;
    let high = this.inOrder.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.inOrder[middle]!.at < at) low = middle + 1;
      else high = middle;
    }
    return this.inOrder[low - 1];
  }
}
