<?php
// The confirm endpoint in Laravel: Route::post('/payments/confirm', ConfirmController::class) in routes/api.php, where
// neither a session nor a CSRF token is asked for.

namespace App\Http\Controllers;

use Illuminate\Http\JsonResponse;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\DB;
use Throwable;

final class ConfirmController
{
    private const NEUTRAL = '주문을 확인할 수 없습니다.';

    public function __invoke(Request $request): JsonResponse
    {
        $impUid = $request->json('imp_uid');
        $merchantUid = $request->json('merchant_uid');
        $amount = $request->json('amount');
        if (!is_string($impUid) || !is_string($merchantUid) || !is_int($amount)) {
            return $this->answer(422, self::NEUTRAL);
        }
        try {
            return $this->answer(...DB::transaction(fn () => $this->decide($impUid, $merchantUid, $amount)));
        } catch (Throwable $error) {
            report($error);
            return $this->answer(500, self::NEUTRAL);
        }
    }

    /** @return array{int, ?string} */
    private function decide(string $impUid, string $merchantUid, int $amount): array
    {
        // First of all: two calls about one order wait for each other here.
        $order = DB::table('orders')->where('id', $merchantUid)->lockForUpdate()->first();
        $before = DB::table('answers')->where('imp_uid', $impUid)->first();
        if ($before) {
            $same = $before->merchant_uid === $merchantUid && (int) $before->amount === $amount;
            return $same ? [(int) $before->status, $before->reason] : [409, self::NEUTRAL];
        }
        if (!$order || (int) $order->amount !== $amount) {
            $result = [409, self::NEUTRAL];
        } elseif (DB::table('holds')->where('order_id', $merchantUid)->exists()) {
            $result = [200, null];
        } else {
            $taken = DB::table('stock')->where('item', $order->item)->where('free', '>=', $order->quantity)
                ->decrement('free', $order->quantity);
            $result = $taken === 1 ? [200, null] : [409, '방금 품절되었습니다.'];
            if ($taken === 1) {
                DB::table('holds')->insert(['order_id' => $merchantUid, 'held_until' => time() + 30 * 60]);
            }
        }
        DB::table('answers')->insert([
            'imp_uid' => $impUid, 'merchant_uid' => $merchantUid, 'amount' => $amount,
            'status' => $result[0], 'reason' => $result[1],
        ]);
        return $result;
    }

    private function answer(int $status, ?string $reason): JsonResponse
    {
        return response()->json($reason === null ? ['approved' => true] : ['reason' => $reason], $status);
    }
}
