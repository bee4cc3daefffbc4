//! `Queue`

use formwork::prelude::*;

use crate::Case;

pub(crate) const CASE: Case = Case {
    construct: "Queue",
    stack,
    definition: DEFINITION,
};

fn stack() -> Stack {
    let mut stack = Stack::new("queues");
    let key = stack.add(Key::new("OrdersKey"));
    let rejected = stack.add(Queue::new("Rejected").fifo().key(&key));
    stack.add(
        Queue::new("Orders")
            .queue_name("orders.fifo")
            .visibility_timeout(minutes(5))
            .retention(days(14))
            .delay(seconds(10))
            .receive_wait_time(seconds(20))
            .max_message_size(kibibytes(256))
            .dead_letter(&rejected, 5)
            .fifo()
            .content_based_deduplication()
            .high_throughput()
            .key(&key)
            .policy_statement(
                Statement::allow(["sqs:SendMessage"]).to(Principal::account("123456789012")),
            ),
    );
    stack.add(Queue::new("Plain"));
    stack.add(
        Queue::new("Open")
            .encryption(QueueEncryption::None)
            .allow_insecure_transport(),
    );
    stack.add(Queue::new("Managed").encryption(QueueEncryption::KmsManaged));
    stack
}

const DEFINITION: &str = "
stack: queues
constructs:
  OrdersKey: { type: Key }
  Rejected: { type: Queue, fifo: true, encryption: { key: OrdersKey } }
  Orders:
    type: Queue
    queue_name: orders.fifo
    visibility_timeout: 5m
    retention: 14d
    delay: 10s
    receive_wait_time: 20s
    max_message_size: 256KiB
    dead_letter: { queue: Rejected, max_receives: 5 }
    fifo: true
    content_based_deduplication: true
    high_throughput: true
    encryption: { key: OrdersKey }
    policy:
      - { actions: sqs:SendMessage, principals: { account: \"123456789012\" } }
  Plain: { type: Queue }
  Open: { type: Queue, encryption: none, allow_insecure_transport: true }
  Managed: { type: Queue, encryption: kms_managed }
";
