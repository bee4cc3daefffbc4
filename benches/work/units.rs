//! A stack to synthesize, of any number of equal units.

use formwork::prelude::*;

/// The numbers of units that are compared. A unit has eight or nine resources; with 45 of them a template is nearly full.
pub(crate) const SIZES: [usize; 3] = [1, 10, 45];

/// Units of a queue with its dead-letter queue, a table, and a function that takes the messages, may use the table, and
/// is called by a rule.
///
/// The programs of the peers beside this one say the same; so the queues go without the policy that demands TLS, which
/// none of the peers writes.
pub(crate) fn units(count: usize) -> App {
    let mut stack = Stack::new("units");
    for number in 0..count {
        let name = |of: &str| format!("{of}{number}");
        let failed = stack.add(
            Queue::new(name("Failed"))
                .retention(days(14))
                .allow_insecure_transport(),
        );
        let orders = stack.add(
            Queue::new(name("Orders"))
                .visibility_timeout(minutes(3))
                .dead_letter(&failed, 3)
                .allow_insecure_transport(),
        );
        let stock = stack.add(Table::new(name("Stock")).partition_key("article", KeyType::String));
        let code = Code::inline("def handler(event, context): return event");
        let worker = stack.add(
            Function::new(name("Worker"), Runtime::Python3_13, code)
                .memory(mebibytes(256))
                .timeout(seconds(30))
                .environment("TABLE", stock.name())
                .allow(stock.read_write())
                .on(orders.messages().batch_size(10)),
        );
        let pattern = EventPattern::new()
            .source("shop")
            .detail_type("order.placed");
        stack.add(Rule::new(name("OnOrder")).pattern(pattern).target(&worker));
    }
    App::new().stack(stack)
}
