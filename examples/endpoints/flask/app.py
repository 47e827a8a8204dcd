"""The confirm endpoint in Flask, with a database transaction a payment."""

import os
import sqlite3
import time

from flask import Flask, jsonify, request

HOLD_SECONDS = 30 * 60
NEUTRAL = "주문을 확인할 수 없습니다."

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 10_240


def answer(status, reason):
    return jsonify({"approved": True} if reason is None else {"reason": reason}), status


def decide(db, imp_uid, merchant_uid, amount):
    """The status, and the reason of a no (None for a yes). Runs inside one transaction."""
    before = db.execute("select * from answers where imp_uid = ?", (imp_uid,)).fetchone()
    if before:
        same = before["merchant_uid"] == merchant_uid and before["amount"] == amount
        return (before["status"], before["reason"]) if same else (409, NEUTRAL)
    order = db.execute("select * from orders where id = ?", (merchant_uid,)).fetchone()
    if order is None or order["amount"] != amount:
        result = (409, NEUTRAL)
    elif db.execute("select 1 from holds where order_id = ?", (merchant_uid,)).fetchone():
        result = (200, None)
    else:
        taken = db.execute(
            "update stock set free = free - ? where item = ? and free >= ?",
            (order["quantity"], order["item"], order["quantity"]),
        ).rowcount
        result = (200, None) if taken == 1 else (409, "방금 품절되었습니다.")
        if taken == 1:
            db.execute("insert into holds values (?, ?)", (merchant_uid, int(time.time()) + HOLD_SECONDS))
    db.execute("insert into answers values (?, ?, ?, ?, ?)", (imp_uid, merchant_uid, amount, *result))
    return result


@app.post("/payments/confirm")
def confirm():
    call = request.get_json(silent=True)
    if not isinstance(call, dict):
        return answer(400, NEUTRAL)
    imp_uid, merchant_uid, amount = call.get("imp_uid"), call.get("merchant_uid"), call.get("amount")
    if not isinstance(imp_uid, str) or not isinstance(merchant_uid, str) or type(amount) is not int:
        return answer(422, NEUTRAL)
    try:
        # isolation_level=None: the transaction is begun by hand. SQLite must lock before it reads.
        db = sqlite3.connect(os.environ["SHOP_DB"], timeout=3, isolation_level=None)
        db.row_factory = sqlite3.Row
        try:
            db.execute("begin immediate")
            result = decide(db, imp_uid, merchant_uid, amount)
            db.execute("commit")
        finally:
            # Without a commit nothing was held.
            db.close()
        return answer(*result)
    except Exception:
        app.logger.exception("confirm")
        return answer(500, NEUTRAL)


if __name__ == "__main__":
    # In production by gunicorn or uWSGI.
    app.run(host="127.0.0.1", port=int(os.environ["PORT"]))
