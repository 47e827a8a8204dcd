// The confirm endpoint in Go, on net/http and database/sql.
package main

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"log"
	"net/http"
	"os"
	"time"

	_ "github.com/mattn/go-sqlite3"
)

const (
	holdTime = 30 * time.Minute
	// Below PortOne's five seconds.
	deadline = 4 * time.Second
	neutral  = "주문을 확인할 수 없습니다."
)

type call struct {
	ImpUID      *string `json:"imp_uid"`
	MerchantUID *string `json:"merchant_uid"`
	Amount      *int64  `json:"amount"`
}

type result struct {
	status int
	reason sql.NullString
}

var approved = result{status: http.StatusOK}

func declined(reason string) result {
	return result{http.StatusConflict, sql.NullString{String: reason, Valid: true}}
}

func answer(w http.ResponseWriter, given result) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(given.status)
	body := map[string]any{"approved": true}
	if given.reason.Valid {
		body = map[string]any{"reason": given.reason.String}
	}
	_ = json.NewEncoder(w).Encode(body)
}

// decide runs inside one transaction.
func decide(ctx context.Context, tx *sql.Tx, impUID, merchantUID string, amount int64) (result, error) {
	var before result
	var beforeOrder string
	var beforeAmount int64
	err := tx.QueryRowContext(ctx, "select merchant_uid, amount, status, reason from answers where imp_uid = ?", impUID).
		Scan(&beforeOrder, &beforeAmount, &before.status, &before.reason)
	if err == nil {
		if beforeOrder == merchantUID && beforeAmount == amount {
			return before, nil
		}
		return declined(neutral), nil
	} else if !errors.Is(err, sql.ErrNoRows) {
		return result{}, err
	}

	given, err := hold(ctx, tx, merchantUID, amount)
	if err != nil {
		return result{}, err
	}
	_, err = tx.ExecContext(ctx, "insert into answers values (?, ?, ?, ?, ?)", impUID, merchantUID, amount, given.status, given.reason)
	return given, err
}

func hold(ctx context.Context, tx *sql.Tx, order string, amount int64) (result, error) {
	var item string
	var quantity, total int64
	err := tx.QueryRowContext(ctx, "select item, quantity, amount from orders where id = ?", order).Scan(&item, &quantity, &total)
	if errors.Is(err, sql.ErrNoRows) || (err == nil && total != amount) {
		return declined(neutral), nil
	} else if err != nil {
		return result{}, err
	}
	var held int
	if err := tx.QueryRowContext(ctx, "select count(*) from holds where order_id = ?", order).Scan(&held); err != nil {
		return result{}, err
	} else if held > 0 {
		return approved, nil
	}
	taken, err := tx.ExecContext(ctx, "update stock set free = free - ? where item = ? and free >= ?", quantity, item, quantity)
	if err != nil {
		return result{}, err
	}
	if rows, err := taken.RowsAffected(); err != nil || rows != 1 {
		return declined("방금 품절되었습니다."), err
	}
	_, err = tx.ExecContext(ctx, "insert into holds values (?, ?)", order, time.Now().Add(holdTime).Unix())
	return approved, err
}

func confirm(db *sql.DB) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodPost {
			w.Header().Set("Allow", http.MethodPost)
			answer(w, result{http.StatusMethodNotAllowed, declined(neutral).reason})
			return
		}
		var asked call
		if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, 10_240)).Decode(&asked); err != nil {
			answer(w, result{http.StatusBadRequest, declined(neutral).reason})
			return
		}
		if asked.ImpUID == nil || asked.MerchantUID == nil || asked.Amount == nil {
			answer(w, result{http.StatusUnprocessableEntity, declined(neutral).reason})
			return
		}
		ctx, cancel := context.WithTimeout(r.Context(), deadline)
		defer cancel()
		given, err := func() (result, error) {
			tx, err := db.BeginTx(ctx, nil)
			if err != nil {
				return result{}, err
			}
			// After a commit this does nothing; without one, nothing was held.
			defer func() { _ = tx.Rollback() }()
			given, err := decide(ctx, tx, *asked.ImpUID, *asked.MerchantUID, *asked.Amount)
			if err != nil {
				return result{}, err
			}
			return given, tx.Commit()
		}()
		if err != nil {
			log.Println("confirm:", err)
			given = result{http.StatusInternalServerError, declined(neutral).reason}
		}
		answer(w, given)
	}
}

func main() {
	// _txlock: SQLite must lock before it reads.
	db, err := sql.Open("sqlite3", "file:"+os.Getenv("SHOP_DB")+"?_txlock=immediate&_busy_timeout=3000")
	if err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("/payments/confirm", confirm(db))
	log.Fatal(http.ListenAndServe("127.0.0.1:"+os.Getenv("PORT"), nil))
}
