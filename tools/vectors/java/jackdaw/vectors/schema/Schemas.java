package jackdaw.vectors.schema;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** All message schemas and generated JSON converters in the Kafka jars of one folder. */
public final class Schemas {
  private static final String FOLDER = "common/message/";
  private static final String CONVERTER = "JsonConverter.class";
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build();

  private final SortedMap<String, MessageSchema> messages = new TreeMap<>();
  private final Map<String, String> classNames = new TreeMap<>();

  private Schemas() {}

  /**
   * Reads the jars of this folder. A message that has versions must have a generated class and each
   * class a schema: nothing of the jars is passed over.
   */
  public static Schemas of(Path folder) throws IOException {
    Schemas schemas = new Schemas();
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> jars =
          files
              .filter(file -> file.getFileName().toString().matches("kafka-.*\\.jar"))
              .sorted()
              .toList();
      for (Path jar : jars) schemas.add(jar);
    }
    schemas.check(folder);
    return schemas;
  }

  public SortedMap<String, MessageSchema> messages() {
    return Collections.unmodifiableSortedMap(messages);
  }

  /** The full name of the generated class of this message. */
  public String classOf(MessageSchema message) {
    return classNames.get(message.className());
  }

  private void add(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      zip.stream().forEach(entry -> add(zip, entry));
    }
  }

  private void add(ZipFile zip, ZipEntry entry) {
    String path = entry.getName();
    if (path.startsWith(FOLDER) && path.endsWith(".json")) {
      try (InputStream in = zip.getInputStream(entry)) {
        MessageSchema message = SchemaReader.read(MAPPER.readTree(in));
        if (messages.put(message.name(), message) != null)
          throw new IllegalStateException("twice: " + message.name());
      } catch (IOException error) {
        throw new UncheckedIOException(path, error);
      }
    } else if (path.endsWith(CONVERTER) && !path.contains("$")) {
      String name = path.substring(0, path.length() - CONVERTER.length()).replace('/', '.');
      classNames.put(name.substring(name.lastIndexOf('.') + 1), name);
    }
  }

  private void check(Path folder) {
    Set<String> odd = new TreeSet<>(classNames.keySet());
    for (MessageSchema message : messages.values()) {
      if (!message.versions().isEmpty() && !odd.remove(message.className()))
        odd.add(message.className());
    }
    if (messages.isEmpty() || !odd.isEmpty())
      throw new IllegalStateException(folder + ": a schema or a class alone: " + odd);
  }
}
