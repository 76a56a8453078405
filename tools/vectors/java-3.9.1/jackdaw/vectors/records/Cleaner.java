package jackdaw.vectors.records;

import java.nio.ByteBuffer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.record.MemoryRecords;
import org.apache.kafka.common.utils.BufferSupplier;

/**
 * Kafka's log cleaner, as far as it rewrites a record set: the one call that differs between the
 * releases.
 */
final class Cleaner {
  private Cleaner() {}

  static MemoryRecords.FilterResult filter(
      MemoryRecords records, MemoryRecords.RecordFilter filter, ByteBuffer buffer) {
    return records.filterTo(
        new TopicPartition("compacted", 0),
        filter,
        buffer,
        Integer.MAX_VALUE,
        BufferSupplier.NO_CACHING);
  }
}
