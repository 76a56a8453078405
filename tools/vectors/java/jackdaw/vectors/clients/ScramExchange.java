package jackdaw.vectors.clients;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.sasl.SaslException;
import org.apache.kafka.common.security.scram.ScramCredential;
import org.apache.kafka.common.security.scram.ScramCredentialCallback;
import org.apache.kafka.common.security.scram.ScramExtensionsCallback;
import org.apache.kafka.common.security.scram.internals.ScramFormatter;
import org.apache.kafka.common.security.scram.internals.ScramMechanism;
import org.apache.kafka.common.security.scram.internals.ScramMessages.ClientFinalMessage;
import org.apache.kafka.common.security.scram.internals.ScramMessages.ClientFirstMessage;
import org.apache.kafka.common.security.scram.internals.ScramMessages.ServerFinalMessage;
import org.apache.kafka.common.security.scram.internals.ScramMessages.ServerFirstMessage;
import org.apache.kafka.common.security.scram.internals.ScramSaslClient;
import org.apache.kafka.common.security.scram.internals.ScramSaslServer;
import org.apache.kafka.common.security.token.delegation.internals.DelegationTokenCredentialCallback;

/**
 * One whole exchange of Kafka's client with Kafka's server, and the keys behind it by Kafka's
 * formatter.
 *
 * @param serverNonce what the server adds to the client's
 * @param token whether the password is a delegation token's, which the client says by an extension
 */
record ScramExchange(
    ScramMechanism mechanism,
    String username,
    String password,
    byte[] salt,
    int iterations,
    String clientNonce,
    String serverNonce,
    boolean token) {

  ObjectNode json() throws GeneralSecurityException, SaslException {
    ScramSaslClient client = new ScramSaslClient(mechanism, this::answerClient);
    ScramSaslServer server = new ScramSaslServer(mechanism, Map.of(), this::answerServer);
    fixNonce(ScramSaslClient.class, client, clientNonce);
    fixNonce(ScramSaslServer.class, server, serverNonce);
    byte[] clientFirst = client.evaluateChallenge(new byte[0]);
    byte[] serverFirst = server.evaluateResponse(clientFirst);
    byte[] clientFinal = client.evaluateChallenge(serverFirst);
    byte[] serverFinal = server.evaluateResponse(clientFinal);
    client.evaluateChallenge(serverFinal);
    if (!client.isComplete() || !server.isComplete())
      throw new IllegalStateException("not complete: " + this);

    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("username", username).put("password", password).put("tokenAuth", token);
    json.put("salt", base64(salt)).put("iterations", iterations);
    json.put("clientNonce", clientNonce).put("serverNonce", serverNonce);
    json.put("clientFirst", utf8(clientFirst)).put("serverFirst", utf8(serverFirst));
    json.put("clientFinal", utf8(clientFinal)).put("serverFinal", utf8(serverFinal));
    addKeys(
        json,
        new ClientFirstMessage(clientFirst),
        new ServerFirstMessage(serverFirst),
        new ClientFinalMessage(clientFinal));
    if (!base64(new ServerFinalMessage(serverFinal).serverSignature())
        .equals(json.get("serverSignature").asText())) {
      throw new IllegalStateException("server signature: " + this);
    }
    return json;
  }

  private void addKeys(
      ObjectNode json, ClientFirstMessage first, ServerFirstMessage answer, ClientFinalMessage last)
      throws GeneralSecurityException {
    ScramFormatter formatter = new ScramFormatter(mechanism);
    byte[] salted = formatter.saltedPassword(password, salt, iterations);
    byte[] clientKey = formatter.clientKey(salted);
    byte[] storedKey = formatter.storedKey(clientKey);
    byte[] serverKey = formatter.serverKey(salted);
    byte[] clientSignature = formatter.clientSignature(storedKey, first, answer, last);
    if (!Arrays.equals(ScramFormatter.xor(clientKey, clientSignature), last.proof()))
      throw new IllegalStateException("proof: " + this);
    json.put("clientFirstBare", first.clientFirstMessageBare());
    json.put("clientFinalWithoutProof", last.clientFinalMessageWithoutProof());
    json.put(
        "authMessage",
        first.clientFirstMessageBare()
            + ","
            + utf8(answer.toBytes())
            + ","
            + last.clientFinalMessageWithoutProof());
    json.put("saltedPassword", base64(salted))
        .put("clientKey", base64(clientKey))
        .put("storedKey", base64(storedKey));
    json.put("clientSignature", base64(clientSignature)).put("clientProof", base64(last.proof()));
    json.put("serverKey", base64(serverKey));
    json.put("serverSignature", base64(formatter.serverSignature(serverKey, first, answer, last)));
  }

  private void answerClient(Callback[] callbacks) {
    for (Callback callback : callbacks) {
      if (callback instanceof NameCallback name) name.setName(username);
      else if (callback instanceof PasswordCallback secret)
        secret.setPassword(password.toCharArray());
      else if (callback instanceof ScramExtensionsCallback extensions && token)
        extensions.extensions(Map.of("tokenauth", "true"));
    }
  }

  private void answerServer(Callback[] callbacks) {
    for (Callback callback : callbacks) {
      if (callback instanceof DelegationTokenCredentialCallback credential) {
        credential.scramCredential(credential());
        credential.tokenOwner("owner");
        credential.tokenExpiryTimestamp(Long.MAX_VALUE);
      } else if (callback instanceof ScramCredentialCallback credential) {
        credential.scramCredential(credential());
      }
    }
  }

  private ScramCredential credential() {
    try {
      ScramFormatter formatter = new ScramFormatter(mechanism);
      return formatter.generateCredential(
          salt, formatter.saltedPassword(password, salt, iterations), iterations);
    } catch (GeneralSecurityException error) {
      throw new IllegalStateException(error);
    }
  }

  /**
   * Client and server take their nonces from a formatter of their own, which nothing but reflection
   * can replace.
   */
  private <T> void fixNonce(Class<T> type, T target, String nonce) throws GeneralSecurityException {
    ScramFormatter fixed =
        new ScramFormatter(mechanism) {
          @Override
          public String secureRandomString() {
            return nonce;
          }
        };
    try {
      Field formatter = type.getDeclaredField("formatter");
      formatter.setAccessible(true);
      formatter.set(target, fixed);
    } catch (ReflectiveOperationException error) {
      throw new IllegalStateException(error);
    }
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
