// The confirm endpoint in Spring Boot (Java 17). With Spring Security, permit POST on this path and leave it out of CSRF.
package kr.shop.payments;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ConfirmController {
  private static final Logger log = LoggerFactory.getLogger(ConfirmController.class);
  private static final String NEUTRAL = "주문을 확인할 수 없습니다.";
  private static final long HOLD_SECONDS = 30 * 60;

  record Call(
      @JsonProperty("imp_uid") String impUid,
      @JsonProperty("merchant_uid") String merchantUid,
      @JsonProperty("amount") Long amount) {}

  record Result(int status, String reason) {}

  private final JdbcTemplate db;
  private final TransactionTemplate transaction;

  ConfirmController(JdbcTemplate db, TransactionTemplate transaction) {
    this.db = db;
    this.transaction = transaction;
    // Below PortOne's five seconds.
    transaction.setTimeout(4);
  }

  @PostMapping("/payments/confirm")
  ResponseEntity<Map<String, Object>> confirm(@RequestBody Call call) {
    if (call.impUid() == null || call.merchantUid() == null || call.amount() == null)
      return answer(new Result(422, NEUTRAL));
    try {
      return answer(transaction.execute(status -> decide(call)));
    } catch (RuntimeException error) {
      log.error("confirm {}", call.merchantUid(), error);
      return answer(new Result(500, NEUTRAL));
    }
  }

  private Result decide(Call call) {
    // First of all: two calls about one order wait for each other here.
    List<Map<String, Object>> orders =
        db.queryForList("select * from orders where id = ? for update", call.merchantUid());
    List<Result> before =
        db.query(
            "select * from answers where imp_uid = ?",
            (row, at) ->
                row.getString("merchant_uid").equals(call.merchantUid()) && row.getLong("amount") == call.amount()
                    ? new Result(row.getInt("status"), row.getString("reason"))
                    : new Result(409, NEUTRAL),
            call.impUid());
    if (!before.isEmpty()) return before.get(0);
    Result result = hold(call, orders);
    db.update(
        "insert into answers values (?, ?, ?, ?, ?)",
        call.impUid(), call.merchantUid(), call.amount(), result.status(), result.reason());
    return result;
  }

  private Result hold(Call call, List<Map<String, Object>> orders) {
    if (orders.isEmpty() || ((Number) orders.get(0).get("amount")).longValue() != call.amount())
      return new Result(409, NEUTRAL);
    if (!db.queryForList("select 1 from holds where order_id = ?", call.merchantUid()).isEmpty())
      return new Result(200, null);
    Object quantity = orders.get(0).get("quantity");
    int taken =
        db.update(
            "update stock set free = free - ? where item = ? and free >= ?",
            quantity, orders.get(0).get("item"), quantity);
    if (taken != 1) return new Result(409, "방금 품절되었습니다.");
    db.update("insert into holds values (?, ?)", call.merchantUid(), Instant.now().getEpochSecond() + HOLD_SECONDS);
    return new Result(200, null);
  }

  private static ResponseEntity<Map<String, Object>> answer(Result result) {
    return ResponseEntity.status(result.status())
        .body(result.reason() == null ? Map.of("approved", true) : Map.of("reason", result.reason()));
  }
}
