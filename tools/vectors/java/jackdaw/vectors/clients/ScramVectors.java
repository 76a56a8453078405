package jackdaw.vectors.clients;

import jackdaw.vectors.Chance;
import jackdaw.vectors.VectorFile;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Random;
import org.apache.kafka.common.security.scram.internals.ScramMechanism;

/** `mechanism case json`: SCRAM exchanges with everything that is computed on the way. */
public final class ScramVectors {
  private static final String NONCE_CHARACTERS =
      "!\"#$%&'()*+-./0123456789:;<=>?@ABCXYZ[\\]^_`abcxyz{|}~";

  private final VectorFile file;

  private ScramVectors(VectorFile file) {
    this.file = file;
  }

  public static void make(String release, Path folder)
      throws IOException, GeneralSecurityException {
    ScramVectors vectors = new ScramVectors(new VectorFile("scram-" + release + ".tsv.gz", 2));
    for (ScramMechanism mechanism : ScramMechanism.values()) vectors.addAll(mechanism);
    vectors.file.write(folder, "mechanisms");
  }

  private void addAll(ScramMechanism mechanism) throws IOException, GeneralSecurityException {
    // For SHA-256 these are the values of the example in RFC 7677.
    add(
        "rfc-7677",
        new ScramExchange(
            mechanism,
            "user",
            "pencil",
            Base64.getDecoder().decode("W22ZaJ0SNY7soEsUEjb6gQ=="),
            4096,
            "rOprNGfwEbeRWgbNEkqO",
            "%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0",
            false));
    add("plain", mechanism, "alice", "alice-secret", 4096);
    add("iterations-8192", mechanism, "alice", "alice-secret", 8192);
    add("iterations-16384", mechanism, "alice", "alice-secret", 16_384);
    add("user-escaped", mechanism, "a=b,c=2C,=3D", "secret", 4096);
    // Kafka takes no name outside ASCII.
    add("user-odd", mechanism, " us\u0001er/\u007f@host ", "secret", 4096);
    addPasswords(mechanism);
    add(
        "delegation-token",
        exchange(
            "delegation-token",
            mechanism,
            "tokenId-1",
            "aG1hYyBvZiB0aGUgdG9rZW4=",
            4096,
            26,
            true));
    for (int length : new int[] {1, 16, 64}) {
      String name = "salt-" + length + "-bytes";
      add(name, exchange(name, mechanism, "carol", "carols-secret", 4096, length, false));
    }
    for (int i = 1; i <= 5; i++) add("chance-" + i, mechanism, "user-" + i, "secret-" + i, 4096);
  }

  private void addPasswords(ScramMechanism mechanism) throws IOException, GeneralSecurityException {
    add("password-multi-byte", mechanism, "bob", "pä漢😀ss", 4096);
    // Kafka does not normalize: these are two passwords.
    add("password-composed", mechanism, "bob", "\u00e9", 4096);
    add("password-decomposed", mechanism, "bob", "e\u0301", 4096);
    add("password-odd", mechanism, "bob", " ,=\u00a0\u00ad ", 4096);
    add("password-64-bytes", mechanism, "bob", "p".repeat(64), 4096);
    add("password-128-bytes", mechanism, "bob", "p".repeat(128), 4096);
    // Longer than the block of the hash: such a key is hashed first.
    add("password-129-bytes", mechanism, "bob", "p".repeat(129), 4096);
    add("password-500-bytes", mechanism, "bob", "password--".repeat(50), 4096);
  }

  private void add(
      String name, ScramMechanism mechanism, String username, String password, int iterations)
      throws IOException, GeneralSecurityException {
    add(name, exchange(name, mechanism, username, password, iterations, 26, false));
  }

  private void add(String name, ScramExchange exchange)
      throws IOException, GeneralSecurityException {
    file.add(exchange.mechanism().mechanismName(), name, exchange.json().toString());
  }

  private static ScramExchange exchange(
      String name,
      ScramMechanism mechanism,
      String username,
      String password,
      int iterations,
      int saltLength,
      boolean token) {
    Random random = Chance.of("scram " + mechanism.mechanismName() + " " + name);
    byte[] salt = Chance.bytes(random, saltLength);
    return new ScramExchange(
        mechanism, username, password, salt, iterations, nonce(random), nonce(random), token);
  }

  private static String nonce(Random random) {
    StringBuilder nonce = new StringBuilder();
    for (int i = 0; i < 24; i++)
      nonce.append(NONCE_CHARACTERS.charAt(random.nextInt(NONCE_CHARACTERS.length())));
    return nonce.toString();
  }
}
