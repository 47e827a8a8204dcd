<?php
// The confirm endpoint in plain PHP with PDO. `php -S 127.0.0.1:8000 confirm.php`, or mount it as /payments/confirm.
declare(strict_types=1);

const HOLD_SECONDS = 30 * 60;
const NEUTRAL = '주문을 확인할 수 없습니다.';

function answer(int $status, ?string $reason): void
{
    http_response_code($status);
    header('Content-Type: application/json; charset=utf-8');
    // JSON_UNESCAPED_UNICODE keeps Korean readable in logs; the escaped form is right, too.
    echo json_encode($reason === null ? ['approved' => true] : ['reason' => $reason], JSON_UNESCAPED_UNICODE);
}

/** @return array{int, ?string} The status, and the reason of a no. */
function decide(PDO $db, string $impUid, string $merchantUid, int $amount): array
{
    $one = function (string $sql, array $values) use ($db): array|false {
        $statement = $db->prepare($sql);
        $statement->execute($values);
        return $statement->fetch(PDO::FETCH_ASSOC);
    };
    $before = $one('select * from answers where imp_uid = ?', [$impUid]);
    if ($before) {
        $same = $before['merchant_uid'] === $merchantUid && (int) $before['amount'] === $amount;
        return $same ? [(int) $before['status'], $before['reason']] : [409, NEUTRAL];
    }
    $order = $one('select * from orders where id = ?', [$merchantUid]);
    if (!$order || (int) $order['amount'] !== $amount) {
        $result = [409, NEUTRAL];
    } elseif ($one('select 1 from holds where order_id = ?', [$merchantUid])) {
        $result = [200, null];
    } else {
        $take = $db->prepare('update stock set free = free - ? where item = ? and free >= ?');
        $take->execute([$order['quantity'], $order['item'], $order['quantity']]);
        $result = $take->rowCount() === 1 ? [200, null] : [409, '방금 품절되었습니다.'];
        if ($result[0] === 200) {
            $db->prepare('insert into holds values (?, ?)')->execute([$merchantUid, time() + HOLD_SECONDS]);
        }
    }
    $db->prepare('insert into answers values (?, ?, ?, ?, ?)')->execute([$impUid, $merchantUid, $amount, ...$result]);
    return $result;
}

if ($_SERVER['REQUEST_METHOD'] !== 'POST') {
    header('Allow: POST');
    answer(405, NEUTRAL);
    return;
}
// Not $_POST: that is for forms, and PortOne sends JSON.
$call = json_decode(file_get_contents('php://input', false, null, 0, 10_240), true);
if (!is_array($call)) {
    answer(400, NEUTRAL);
    return;
}
['imp_uid' => $impUid, 'merchant_uid' => $merchantUid, 'amount' => $amount] = $call + ['imp_uid' => null, 'merchant_uid' => null, 'amount' => null];
if (!is_string($impUid) || !is_string($merchantUid) || !is_int($amount)) {
    answer(422, NEUTRAL);
    return;
}
try {
    $db = new PDO('sqlite:' . getenv('SHOP_DB'), options: [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION, PDO::ATTR_TIMEOUT => 3]);
    // With MySQL or PostgreSQL: $db->beginTransaction(). SQLite must lock before it reads.
    $db->exec('begin immediate');
    $result = decide($db, $impUid, $merchantUid, $amount);
    $db->exec('commit');
    answer(...$result);
} catch (Throwable $error) {
    // Without a commit nothing was held. The customer reads no exception.
    error_log((string) $error);
    answer(500, NEUTRAL);
}
