// The confirm endpoint in Java, on the JDK's own HTTP server and JDBC.
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public final class ConfirmServer {
  private static final Duration HOLD_TIME = Duration.ofMinutes(30);
  private static final String NEUTRAL = "주문을 확인할 수 없습니다.";

  /** The status, and the reason of a no; null for a yes. */
  record Result(int status, String reason) {
    static final Result APPROVED = new Result(200, null);

    static Result declined(String reason) {
      return new Result(409, reason);
    }
  }

  record Call(String impUid, String merchantUid, long amount) {}

  /** A stand-in for your JSON library (Jackson, Gson): null when the text is no object, or a field is missing. */
  static Call read(String json) {
    if (!json.strip().matches("(?s)\\{.*\\}")) return null;
    String impUid = find(json, "\"imp_uid\"\\s*:\\s*\"([^\"\\\\]*)\"");
    String merchantUid = find(json, "\"merchant_uid\"\\s*:\\s*\"([^\"\\\\]*)\"");
    String amount = find(json, "\"amount\"\\s*:\\s*(\\d{1,15})\\s*[,}]");
    return impUid == null || merchantUid == null || amount == null
        ? null
        : new Call(impUid, merchantUid, Long.parseLong(amount));
  }

  private static String find(String text, String form) {
    Matcher found = Pattern.compile(form).matcher(text);
    return found.find() ? found.group(1) : null;
  }

  private static PreparedStatement with(Connection db, String sql, Object... values) throws SQLException {
    PreparedStatement statement = db.prepareStatement(sql);
    for (int at = 0; at < values.length; at++) statement.setObject(at + 1, values[at]);
    return statement;
  }

  /** Runs inside one transaction. */
  static Result decide(Connection db, Call call) throws SQLException {
    try (PreparedStatement asked = with(db, "select * from answers where imp_uid = ?", call.impUid());
        ResultSet before = asked.executeQuery()) {
      if (before.next())
        return before.getString("merchant_uid").equals(call.merchantUid()) && before.getLong("amount") == call.amount()
            ? new Result(before.getInt("status"), before.getString("reason"))
            : Result.declined(NEUTRAL);
    }
    Result result = hold(db, call);
    try (PreparedStatement answer =
        with(db, "insert into answers values (?, ?, ?, ?, ?)", call.impUid(), call.merchantUid(), call.amount(), result.status(), result.reason())) {
      answer.executeUpdate();
    }
    return result;
  }

  private static Result hold(Connection db, Call call) throws SQLException {
    String item;
    int quantity;
    try (PreparedStatement order = with(db, "select * from orders where id = ?", call.merchantUid());
        ResultSet found = order.executeQuery()) {
      if (!found.next() || found.getLong("amount") != call.amount()) return Result.declined(NEUTRAL);
      item = found.getString("item");
      quantity = found.getInt("quantity");
    }
    try (PreparedStatement held = with(db, "select 1 from holds where order_id = ?", call.merchantUid());
        ResultSet found = held.executeQuery()) {
      if (found.next()) return Result.APPROVED;
    }
    try (PreparedStatement take =
        with(db, "update stock set free = free - ? where item = ? and free >= ?", quantity, item, quantity)) {
      if (take.executeUpdate() != 1) return Result.declined("방금 품절되었습니다.");
    }
    try (PreparedStatement hold =
        with(db, "insert into holds values (?, ?)", call.merchantUid(), Instant.now().plus(HOLD_TIME).getEpochSecond())) {
      hold.executeUpdate();
    }
    return Result.APPROVED;
  }

  private static Result transact(Call call) {
    // With a pool and another database: setAutoCommit(false). SQLite must lock before it reads.
    String url = "jdbc:sqlite:" + System.getenv("SHOP_DB") + "?transaction_mode=IMMEDIATE&busy_timeout=3000";
    try (Connection db = DriverManager.getConnection(url)) {
      db.setAutoCommit(false);
      Result result = decide(db, call);
      db.commit();
      return result;
    } catch (SQLException error) {
      // Without a commit nothing was held. The customer reads no exception.
      System.getLogger("confirm").log(System.Logger.Level.ERROR, "confirm", error);
      return new Result(500, NEUTRAL);
    }
  }

  private static void confirm(HttpExchange exchange) throws IOException {
    try (exchange) {
      String body = new String(exchange.getRequestBody().readNBytes(10_240), StandardCharsets.UTF_8);
      Call call = read(body);
      Result result =
          !exchange.getRequestMethod().equals("POST")
              ? new Result(405, NEUTRAL)
              : call == null ? new Result(422, NEUTRAL) : transact(call);
      byte[] json =
          (result.reason() == null ? "{\"approved\":true}" : "{\"reason\":\"" + result.reason() + "\"}")
              .getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
      exchange.sendResponseHeaders(result.status(), json.length);
      exchange.getResponseBody().write(json);
    }
  }

  public static void main(String[] arguments) throws IOException {
    int port = Integer.parseInt(System.getenv("PORT"));
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext("/payments/confirm", ConfirmServer::confirm);
    server.setExecutor(Executors.newFixedThreadPool(16));
    server.start();
  }
}
