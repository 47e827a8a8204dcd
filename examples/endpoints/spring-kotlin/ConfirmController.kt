// The confirm endpoint in Spring Boot (Kotlin). With Spring Security, permit POST on this path and leave it out of CSRF.
package kr.shop.payments

import com.fasterxml.jackson.annotation.JsonProperty
import java.time.Instant
import org.slf4j.LoggerFactory
import org.springframework.http.ResponseEntity
import org.springframework.jdbc.core.JdbcTemplate
import org.springframework.transaction.support.TransactionTemplate
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RequestBody
import org.springframework.web.bind.annotation.RestController

private const val NEUTRAL = "주문을 확인할 수 없습니다."
private const val HOLD_SECONDS = 30 * 60L

data class ConfirmCall(
    @JsonProperty("imp_uid") val impUid: String?,
    @JsonProperty("merchant_uid") val merchantUid: String?,
    @JsonProperty("amount") val amount: Long?,
)

/** The status, and the reason of a no. */
data class Result(val status: Int, val reason: String?)

@RestController
class ConfirmController(private val db: JdbcTemplate, private val transaction: TransactionTemplate) {
    private val log = LoggerFactory.getLogger(javaClass)

    init {
        // Below PortOne's five seconds.
        transaction.timeout = 4
    }

    @PostMapping("/payments/confirm")
    fun confirm(@RequestBody call: ConfirmCall): ResponseEntity<Map<String, Any>> {
        val (impUid, merchantUid, amount) = call
        if (impUid == null || merchantUid == null || amount == null) return answer(Result(422, NEUTRAL))
        return try {
            answer(transaction.execute { decide(impUid, merchantUid, amount) }!!)
        } catch (error: RuntimeException) {
            log.error("confirm {}", merchantUid, error)
            answer(Result(500, NEUTRAL))
        }
    }

    private fun decide(impUid: String, merchantUid: String, amount: Long): Result {
        // First of all: two calls about one order wait for each other here.
        val order = db.queryForList("select * from orders where id = ? for update", merchantUid).firstOrNull()
        val before = db.queryForList("select * from answers where imp_uid = ?", impUid).firstOrNull()
        if (before != null) {
            val same = before["merchant_uid"] == merchantUid && (before["amount"] as Number).toLong() == amount
            return if (same) Result((before["status"] as Number).toInt(), before["reason"] as String?) else Result(409, NEUTRAL)
        }
        val result = hold(order, merchantUid, amount)
        db.update("insert into answers values (?, ?, ?, ?, ?)", impUid, merchantUid, amount, result.status, result.reason)
        return result
    }

    private fun hold(order: Map<String, Any?>?, merchantUid: String, amount: Long): Result {
        if (order == null || (order["amount"] as Number).toLong() != amount) return Result(409, NEUTRAL)
        if (db.queryForList("select 1 from holds where order_id = ?", merchantUid).isNotEmpty()) return Result(200, null)
        val quantity = order["quantity"]
        val taken =
            db.update("update stock set free = free - ? where item = ? and free >= ?", quantity, order["item"], quantity)
        if (taken != 1) return Result(409, "방금 품절되었습니다.")
        db.update("insert into holds values (?, ?)", merchantUid, Instant.now().epochSecond + HOLD_SECONDS)
        return Result(200, null)
    }

    private fun answer(result: Result): ResponseEntity<Map<String, Any>> =
        ResponseEntity.status(result.status)
            .body(if (result.reason == null) mapOf("approved" to true) else mapOf("reason" to result.reason))
}
