"""The confirm endpoint in Django: the view is all a project needs; the rest lets this file run by itself."""

import json
import logging
import os
import sys
import time

from django.conf import settings
from django.core.management import execute_from_command_line
from django.db import connection, transaction
from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

settings.configure(
    SECRET_KEY="only-for-this-example",
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF=__name__,
    DATA_UPLOAD_MAX_MEMORY_SIZE=10_240,
    DATABASES={
        "default": {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": os.environ["SHOP_DB"],
            "OPTIONS": {"timeout": 3},
        }
    },
)

HOLD_SECONDS = 30 * 60
NEUTRAL = "주문을 확인할 수 없습니다."
log = logging.getLogger(__name__)


def answer(status, reason):
    return JsonResponse({"approved": True} if reason is None else {"reason": reason}, status=status)


def decide(cursor, imp_uid, merchant_uid, amount):
    """The status, and the reason of a no (None for a yes). Runs inside one transaction."""

    def one(sql, values):
        cursor.execute(sql, values)
        return cursor.fetchone()

    before = one("select merchant_uid, amount, status, reason from answers where imp_uid = %s", [imp_uid])
    if before:
        return before[2:] if before[:2] == (merchant_uid, amount) else (409, NEUTRAL)
    order = one("select amount, item, quantity from orders where id = %s", [merchant_uid])
    if order is None or order[0] != amount:
        result = (409, NEUTRAL)
    elif one("select 1 from holds where order_id = %s", [merchant_uid]):
        result = (200, None)
    else:
        _, item, quantity = order
        cursor.execute(
            "update stock set free = free - %s where item = %s and free >= %s", [quantity, item, quantity]
        )
        taken = cursor.rowcount == 1
        result = (200, None) if taken else (409, "방금 품절되었습니다.")
        if taken:
            cursor.execute("insert into holds values (%s, %s)", [merchant_uid, int(time.time()) + HOLD_SECONDS])
    cursor.execute("insert into answers values (%s, %s, %s, %s, %s)", [imp_uid, merchant_uid, amount, *result])
    return result


# PortOne has no session, so it has no CSRF token either.
@csrf_exempt
@require_POST
def confirm(request):
    try:
        call = json.loads(request.body)
    except ValueError:
        return answer(400, NEUTRAL)
    call = call if isinstance(call, dict) else {}
    imp_uid, merchant_uid, amount = call.get("imp_uid"), call.get("merchant_uid"), call.get("amount")
    if not isinstance(imp_uid, str) or not isinstance(merchant_uid, str) or type(amount) is not int:
        return answer(422, NEUTRAL)
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            # SQLite must lock before it reads; PostgreSQL and MySQL lock the rows they change.
            cursor.execute("update stock set free = free where 1 = 0")
            result = decide(cursor, imp_uid, merchant_uid, amount)
        return answer(*result)
    except Exception:
        log.exception("confirm")
        return answer(500, NEUTRAL)


urlpatterns = [path("payments/confirm", confirm)]

if __name__ == "__main__":
    execute_from_command_line([sys.argv[0], "runserver", "--noreload", f"127.0.0.1:{os.environ['PORT']}"])
