import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Fills partition 0 of a topic with what a log can hold: for each codec, batches without and with idempotence, a
 * committed transaction and an aborted one. Keys, values and header keys are printable ASCII, or null, or empty.
 *
 * <p>java -cp "&lt;folder with kafka-clients&gt;/*" tools/kafka/Segment.java &lt;brokers&gt; &lt;topic&gt; &lt;codec&gt;...
 */
public final class Segment {
  private static final int RECORDS = 25;

  private final String brokers;
  private final String topic;
  private int written;

  private Segment(String brokers, String topic) {
    this.brokers = brokers;
    this.topic = topic;
  }

  public static void main(String[] args) throws Exception {
    if (args.length < 3) {
      System.err.println("usage: Segment.java <brokers> <topic> <codec>...");
      System.exit(2);
    }
    var segment = new Segment(args[0], args[1]);
    for (String codec : List.of(args).subList(2, args.length)) {
      segment.writePlain(codec, false);
      segment.writePlain(codec, true);
      segment.writeTransactions(codec);
    }
  }

  private void writePlain(String codec, boolean idempotent) throws Exception {
    try (var producer = producer(Map.of("compression.type", codec, "enable.idempotence", idempotent))) {
      write(producer);
      write(producer);
    }
  }

  private void writeTransactions(String codec) throws Exception {
    String id = topic + "-" + codec;
    try (var producer = producer(Map.of("compression.type", codec, "transactional.id", id))) {
      producer.initTransactions();
      producer.beginTransaction();
      write(producer);
      producer.commitTransaction();
      producer.beginTransaction();
      write(producer);
      producer.abortTransaction();
    }
  }

  private KafkaProducer<byte[], byte[]> producer(Map<String, Object> settings) {
    var all = new HashMap<String, Object>(settings);
    // The records gather until they are flushed: one batch.
    all.putAll(Map.of("bootstrap.servers", brokers, "acks", "all", "linger.ms", 60_000, "batch.size", 1 << 20));
    return new KafkaProducer<>(all, new ByteArraySerializer(), new ByteArraySerializer());
  }

  private void write(KafkaProducer<byte[], byte[]> producer) throws InterruptedException, ExecutionException {
    var sent = new ArrayList<Future<RecordMetadata>>();
    long now = System.currentTimeMillis();
    for (int i = 0; i < RECORDS; i += 1) {
      // Times go forth and back.
      long time = now + (i * 37) % 100 - 50;
      sent.add(producer.send(new ProducerRecord<>(topic, 0, time, key(i), value(i), headers(i))));
      written += 1;
    }
    producer.flush();
    for (var one : sent) one.get();
  }

  private byte[] key(int i) {
    return switch (i % 5) {
      case 0 -> null;
      case 1 -> new byte[0];
      default -> text("key-" + written % 7);
    };
  }

  private byte[] value(int i) {
    return switch (i % 6) {
      case 0 -> null;
      case 1 -> new byte[0];
      default -> text("value " + written + " " + "jackdaw,".repeat(i * 11));
    };
  }

  private static List<Header> headers(int i) {
    return List.<Header>of(new RecordHeader("trace", text("t" + i)), new RecordHeader("", null), new RecordHeader("trace", null))
        .subList(0, i % 4);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
