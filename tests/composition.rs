//! Constructs of one's own: as a function over a scope, and as a type that definition files can name.

#![expect(
    clippy::indexing_slicing,
    reason = "a test may end where something is not as it must be"
)]

use formwork::constructs;
use formwork::definition::{Registry, read_stack};
use formwork::prelude::*;
use formwork::syntax;
use formwork::synth::synthesize;
use formwork::value::Sources;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A queue with a queue for what fails, and an alarm on that one.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct WatchedQueue {
    #[serde(skip)]
    base: Base,
    attempts: i64,
}

impl WatchedQueue {
    fn new(name: &str, attempts: i64) -> Self {
        Self {
            base: Base::here(name),
            attempts,
        }
    }
}

impl Construct for WatchedQueue {
    const TYPE: &'static str = "WatchedQueue";

    fn base(&self) -> &Base {
        &self.base
    }

    fn base_mut(&mut self) -> &mut Base {
        &mut self.base
    }

    fn compose(&self, scope: &mut Scope<'_>) {
        let failed = scope.add(Queue::new("Failed"));
        scope.add(Queue::new("Queue").dead_letter(&failed, self.attempts));
        scope.add(
            Alarm::new("Alarm")
                .metric(failed.metrics().messages_visible())
                .above(0),
        );
    }
}

fn template(stack: Stack) -> String {
    let synthesis = synthesize(&App::new().stack(stack), &SynthOptions::default());
    assert!(
        synthesis.diagnostics.is_empty(),
        "{:#?}",
        synthesis.diagnostics
    );
    syntax::to_json(&synthesis.stacks[0].template.node())
}

#[test]
fn a_type_of_ones_own_can_be_written_in_rust_and_in_yaml() {
    let mut stack = Stack::new("shop");
    stack.add(WatchedQueue::new("Orders", 3).tag("team", "shop"));
    let text = "stack: shop
constructs:
  Orders: { type: WatchedQueue, attempts: 3, tags: { team: shop } }
";
    let document = syntax::read(&mut Sources::default(), "shop.yaml", text);
    let own = Registry::default().with::<WatchedQueue>();
    let (read, diagnostics) = read_stack(document.root.unwrap(), &[&own, &constructs::registry()]);
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    let from_rust = template(stack);
    assert_eq!(from_rust, template(read.unwrap()));
    for id in ["OrdersQueue", "OrdersFailed", "OrdersAlarm"] {
        assert!(from_rust.contains(&format!("\"{id}\": {{")), "{from_rust}");
    }
    assert_eq!(
        from_rust.matches("\"Value\": \"shop\"").count(),
        3,
        "{from_rust}"
    );
}

#[test]
fn a_composition_that_contains_itself_ends_with_a_diagnostic() {
    #[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
    struct Endless {
        #[serde(skip)]
        base: Base,
    }
    impl Construct for Endless {
        const TYPE: &'static str = "Endless";
        fn base(&self) -> &Base {
            &self.base
        }
        fn base_mut(&mut self) -> &mut Base {
            &mut self.base
        }
        fn compose(&self, scope: &mut Scope<'_>) {
            scope.add(Self {
                base: Base::here("Again"),
            });
        }
    }
    let mut stack = Stack::new("shop");
    stack.add(Endless {
        base: Base::here("Once"),
    });
    let synthesis = synthesize(&App::new().stack(stack), &SynthOptions::default());
    let messages: Vec<&str> = synthesis
        .diagnostics
        .iter()
        .map(|found| found.message.as_str())
        .collect();
    assert!(
        messages.contains(&"compositions nest deeper than 64 levels"),
        "{messages:?}"
    );
}

#[test]
fn a_handle_can_be_had_before_its_construct_and_a_construct_changed_afterwards() {
    let mut stack = Stack::new("shop");
    let api: Handle<HttpApi> = Handle::named("Shop");
    let code = Code::inline("def handler(event, context): pass");
    let worker = stack.add(Function::new("Worker", Runtime::Python3_13, code));
    stack.add(HttpApi::new("Shop").route(Method::Get, "/", &worker));
    stack.edit(&worker, |worker| {
        worker.environment("STAGE", "test").timeout(seconds(10))
    });
    stack.output("Url", api.url());
    let template = template(stack);
    assert!(template.contains("\"Timeout\": 10") && template.contains("\"STAGE\": \"test\""));
}

#[test]
fn a_function_over_a_scope_is_a_composition_too() {
    fn inbox(mut scope: Scope<'_>) -> Handle<Queue> {
        let failed = scope.add(Queue::new("Failed"));
        let mut inner = scope.scope("Inner");
        inner.add(Queue::new("Queue").dead_letter(&failed, 3))
    }
    let mut stack = Stack::new("shop");
    let orders = inbox(stack.scope("Orders"));
    let mail = inbox(stack.scope("Mail"));
    assert_eq!(
        (orders.construct_name(), mail.construct_name()),
        ("OrdersInnerQueue", "MailInnerQueue")
    );
    assert!(template(stack).contains("\"MailFailed\""));
}
