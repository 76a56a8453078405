package jackdaw.vectors.records;

import java.nio.ByteBuffer;
import org.apache.kafka.common.record.internal.MemoryRecords;
import org.apache.kafka.common.utils.BufferSupplier;

/**
 * Kafka's log cleaner, as far as it rewrites a record set: the one call that differs between the
 * releases.
 */
final class Cleaner {
  private Cleaner() {}

  static MemoryRecords.FilterResult filter(
      MemoryRecords records, MemoryRecords.RecordFilter filter, ByteBuffer buffer) {
    return records.filterTo(filter, buffer, BufferSupplier.NO_CACHING);
  }
}
