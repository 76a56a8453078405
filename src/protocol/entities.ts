/** A broker's node id; −1 stands for none. */
export type BrokerId = number

/** The name of a topic. */
export type TopicName = string

/** The id of a consumer, share or streams group. */
export type GroupId = string

/** The id under which a transactional producer is known across restarts. */
export type TransactionalId = string

/** The id that a broker gave to a producer (KIP-98); −1 stands for none. */
export type ProducerId = bigint
