//! `Topic`

use formwork::prelude::*;

use crate::Case;

pub(crate) const CASE: Case = Case {
    construct: "Topic",
    stack,
    definition: DEFINITION,
};

const CODE: &str = "def handler(event, context): pass";

fn stack() -> Stack {
    let mut stack = Stack::new("topics");
    let key = stack.add(Key::new("NewsKey"));
    let lost = stack.add(Queue::new("Lost"));
    let mail = stack.add(Queue::new("Mail").key(&key));
    let audit = stack.add(Queue::new("Audit"));
    let german_mail = stack.add(Queue::new("GermanMail"));
    let worker = stack.add(
        Function::new("Worker", Runtime::Python3_13, Code::inline(CODE))
            .alias("live", Alias::new()),
    );
    let german = FilterPolicy::new()
        .body("kind", Match::any_of(["placed", "changed"]))
        .or([
            FilterPolicy::new().body("customer.country", "de"),
            FilterPolicy::new().body("amount", Match::at_least(100)),
        ]);
    let news = stack.add(
        Topic::new("News")
            .topic_name("shop-news")
            .display_name("The shop")
            .tracing()
            .key(&key)
            .policy_statement(
                Statement::allow(["sns:Publish"]).to(Principal::account("123456789012")),
            )
            .subscribe(
                Subscription::queue(&mail)
                    .raw_message_delivery()
                    .filter_policy(FilterPolicy::new().attribute("kind", "placed"))
                    .dead_letter(&lost),
            )
            .subscribe(Subscription::queue(&german_mail).filter_policy_by_body(german))
            .subscribe(Subscription::function(worker.alias("live")).dead_letter(&lost))
            .subscribe(&worker)
            .subscribe(Subscription::email("shop@example.com"))
            .subscribe(Subscription::email_json("robot@example.com"))
            .subscribe(Subscription::sms("+4930123456"))
            .subscribe(Subscription::https("https://example.com/news").raw_message_delivery()),
    );
    let orders = stack.add(Queue::new("Orders").fifo());
    let lost_orders = stack.add(Queue::new("LostOrders").fifo());
    stack.add(
        Topic::new("OrderLog")
            .fifo()
            .content_based_deduplication()
            .high_throughput()
            .message_retention(days(30))
            .subscribe(Subscription::queue(&orders).dead_letter(&lost_orders))
            .subscribe(Subscription::queue(&audit).unordered()),
    );
    stack.add(Topic::new("NamedLog").fifo().topic_name("orders.fifo"));
    stack.add(
        Topic::new("Open")
            .encryption(TopicEncryption::None)
            .allow_insecure_transport(),
    );
    stack.add(
        Function::new("Speaker", Runtime::Python3_13, Code::inline(CODE))
            .allow(news.publish())
            .allow(news.subscribe()),
    );
    stack
}

const DEFINITION: &str = r#"
stack: topics
constructs:
  NewsKey: { type: Key }
  Lost: { type: Queue }
  Mail: { type: Queue, encryption: { key: NewsKey } }
  Audit: { type: Queue }
  GermanMail: { type: Queue }
  Worker:
    type: Function
    runtime: python3.13
    code: { inline: "def handler(event, context): pass" }
    aliases: { live: {} }
  News:
    type: Topic
    topic_name: shop-news
    display_name: The shop
    tracing: true
    encryption: { key: NewsKey }
    policy:
      - { actions: sns:Publish, principals: { account: "123456789012" } }
    subscriptions:
      - queue: Mail
        raw_message_delivery: true
        filter_policy: { kind: [ placed ] }
        dead_letter: Lost
      - queue: GermanMail
        filter_policy:
          kind: [ placed, changed ]
          $or:
            - { customer: { country: [ de ] } }
            - { amount: [ { numeric: [ ">=", 100 ] } ] }
        filter_policy_scope: message_body
      - { function: Worker, alias: live, dead_letter: Lost }
      - { function: Worker }
      - { email: shop@example.com }
      - { email_json: robot@example.com }
      - { sms: "+4930123456" }
      - { https: "https://example.com/news", raw_message_delivery: true }
  Orders: { type: Queue, fifo: true }
  LostOrders: { type: Queue, fifo: true }
  OrderLog:
    type: Topic
    fifo: true
    content_based_deduplication: true
    high_throughput: true
    message_retention: 30d
    subscriptions:
      - { queue: Orders, dead_letter: LostOrders }
      - { queue: Audit, unordered: true }
  NamedLog: { type: Topic, fifo: true, topic_name: orders.fifo }
  Open: { type: Topic, encryption: none, allow_insecure_transport: true }
  Speaker:
    type: Function
    runtime: python3.13
    code: { inline: "def handler(event, context): pass" }
    allow:
      - { topic: News, access: publish }
      - { topic: News, access: subscribe }
"#;
