// The confirm endpoint in ASP.NET Core (.NET 8, minimal API) with Npgsql.
using System.Data;
using System.Text.Json.Serialization;
using Npgsql;

const string Neutral = "주문을 확인할 수 없습니다.";
var holdTime = TimeSpan.FromMinutes(30);

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddNpgsqlDataSource(builder.Configuration.GetConnectionString("Shop")!);
var app = builder.Build();

app.MapPost("/payments/confirm", async (Call call, NpgsqlDataSource source, ILogger<Call> log, CancellationToken hungUp) =>
{
    if (call is not { ImpUid: { } impUid, MerchantUid: { } merchantUid, Amount: { } amount }) return Answer(422, Neutral);
    using var deadline = CancellationTokenSource.CreateLinkedTokenSource(hungUp);
    // Below PortOne's five seconds.
    deadline.CancelAfter(TimeSpan.FromSeconds(4));
    try
    {
        await using var db = await source.OpenConnectionAsync(deadline.Token);
        // Without a commit nothing was held.
        await using var transaction = await db.BeginTransactionAsync(IsolationLevel.ReadCommitted, deadline.Token);
        var (status, reason) = await Decide(db, impUid, merchantUid, amount, deadline.Token);
        await transaction.CommitAsync(deadline.Token);
        return Answer(status, reason);
    }
    catch (Exception error)
    {
        log.LogError(error, "confirm {MerchantUid}", merchantUid);
        return Answer(500, Neutral);
    }
});

app.Run();

static IResult Answer(int status, string? reason) =>
    Results.Json(reason is null ? new { approved = true } : (object)new { reason }, statusCode: status);

static NpgsqlCommand Sql(NpgsqlConnection db, string text, params object?[] values)
{
    var command = new NpgsqlCommand(text, db);
    foreach (var value in values) command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
    return command;
}

async Task<(int, string?)> Decide(NpgsqlConnection db, string impUid, string merchantUid, long amount, CancellationToken end)
{
    // First of all: two calls about one order wait for each other here.
    await using (var wait = Sql(db, "select 1 from orders where id = $1 for update", merchantUid))
        await wait.ExecuteScalarAsync(end);
    await using (var asked = Sql(db, "select merchant_uid, amount, status, reason from answers where imp_uid = $1", impUid))
    await using (var before = await asked.ExecuteReaderAsync(end))
        if (await before.ReadAsync(end))
            return before.GetString(0) == merchantUid && before.GetInt64(1) == amount
                ? (before.GetInt32(2), before.IsDBNull(3) ? null : before.GetString(3))
                : (409, Neutral);
    var (status, reason) = await Hold(db, merchantUid, amount, end);
    await using var answer = Sql(db, "insert into answers values ($1, $2, $3, $4, $5)", impUid, merchantUid, amount, status, reason);
    await answer.ExecuteNonQueryAsync(end);
    return (status, reason);
}

async Task<(int, string?)> Hold(NpgsqlConnection db, string merchantUid, long amount, CancellationToken end)
{
    string item;
    int quantity;
    await using (var find = Sql(db, "select item, quantity, amount from orders where id = $1", merchantUid))
    await using (var order = await find.ExecuteReaderAsync(end))
    {
        if (!await order.ReadAsync(end) || order.GetInt64(2) != amount) return (409, Neutral);
        (item, quantity) = (order.GetString(0), order.GetInt32(1));
    }
    await using (var held = Sql(db, "select 1 from holds where order_id = $1", merchantUid))
        if (await held.ExecuteScalarAsync(end) is not null) return (200, null);
    await using (var take = Sql(db, "update stock set free = free - $1 where item = $2 and free >= $1", quantity, item))
        if (await take.ExecuteNonQueryAsync(end) != 1) return (409, "방금 품절되었습니다.");
    var until = DateTimeOffset.UtcNow.Add(holdTime).ToUnixTimeSeconds();
    await using var hold = Sql(db, "insert into holds values ($1, $2)", merchantUid, until);
    await hold.ExecuteNonQueryAsync(end);
    return (200, null);
}

internal sealed record Call(
    [property: JsonPropertyName("imp_uid")] string? ImpUid,
    [property: JsonPropertyName("merchant_uid")] string? MerchantUid,
    [property: JsonPropertyName("amount")] long? Amount);
