//! What holds for any definition: the same bytes every time, and nothing lost on the way through YAML.

#![expect(
    clippy::unwrap_used,
    reason = "a test may end where something is not as it must be"
)]

use formwork::constructs;
use formwork::definition::read_stack;
use formwork::prelude::*;
use formwork::syntax;
use formwork::synth::synthesize;
use formwork::value::Sources;
use proptest::prelude::{Just, Strategy, any, prop, prop_oneof};
use proptest::{prop_assert, prop_assert_eq, proptest};

/// What a construct of a random stack is. Numbers name other constructs, which may or may not exist.
#[derive(Clone, Debug)]
enum Part {
    Queue {
        seconds: u64,
        fifo: bool,
        dead_letter: Option<usize>,
    },
    Table {
        stream: bool,
        retain: bool,
    },
    Function {
        text: String,
        queue: Option<usize>,
        table: Option<usize>,
        alias: bool,
    },
    Topic {
        queue: Option<usize>,
    },
    Raw {
        text: String,
        refers_to: usize,
    },
}

fn part() -> impl Strategy<Value = Part> {
    let other = || prop::option::of(0..8_usize);
    prop_oneof![
        (0..50_000_u64, any::<bool>(), other()).prop_map(|(seconds, fifo, dead_letter)| {
            Part::Queue {
                seconds,
                fifo,
                dead_letter,
            }
        }),
        (any::<bool>(), any::<bool>()).prop_map(|(stream, retain)| Part::Table { stream, retain }),
        ("\\PC{0,40}", other(), other(), any::<bool>()).prop_map(|(text, queue, table, alias)| {
            Part::Function {
                text,
                queue,
                table,
                alias,
            }
        }),
        other().prop_map(|queue| Part::Topic { queue }),
        (any::<String>(), 0..8_usize).prop_map(|(text, refers_to)| Part::Raw { text, refers_to }),
        Just(Part::Topic { queue: None }),
    ]
}

fn name(index: usize) -> String {
    format!("Part{index}")
}

fn add(stack: &mut Stack, index: usize, part: &Part) {
    match part {
        Part::Queue {
            seconds: timeout,
            fifo,
            dead_letter,
        } => {
            let mut queue = Queue::new(name(index)).visibility_timeout(seconds(*timeout));
            if *fifo {
                queue = queue.fifo();
            }
            if let Some(other) = dead_letter {
                queue = queue.dead_letter(&Handle::named(name(*other)), 3);
            }
            stack.add(queue);
        }
        Part::Table { stream, retain } => {
            let mut table = Table::new(name(index)).partition_key("id", KeyType::String);
            if *stream {
                table = table.stream(StreamViewType::NewImage);
            }
            if *retain {
                table = table.removal_policy(DeletionPolicy::Delete);
            }
            stack.add(table);
        }
        Part::Function {
            text,
            queue,
            table,
            alias,
        } => {
            let mut function = Function::new(
                name(index),
                Runtime::Python3_13,
                Code::inline(text.as_str()),
            )
            .environment("TEXT", text.as_str());
            if let Some(other) = queue {
                let queue: Handle<Queue> = Handle::named(name(*other));
                function = function
                    .on(queue.messages().batch_size(5))
                    .environment("QUEUE", queue.url())
                    .allow(queue.send());
            }
            if let Some(other) = table {
                let table: Handle<Table> = Handle::named(name(*other));
                function = function
                    .allow(table.read())
                    .environment("TABLE", format("{}/x", [table.name()]));
            }
            if *alias {
                function = function.alias("live", Alias::new().provisioned(1));
            }
            stack.add(function);
        }
        Part::Topic { queue } => {
            let mut topic = Topic::new(name(index));
            if let Some(other) = queue {
                topic = topic.subscribe(&Handle::<Queue>::named(name(*other)));
            }
            stack.add(topic);
        }
        Part::Raw { text, refers_to } => {
            let other: Handle = Handle::named(name(*refers_to));
            stack.add(
                Resource::new(name(index), "AWS::SSM::Parameter")
                    .property("Type", "String")
                    .property("Description", text.as_str())
                    .property("Value", format("{} {}", [text.into(), other.reference()])),
            );
        }
    }
}

fn stack(parts: &[Part]) -> Stack {
    let mut stack = Stack::new("random").tag("made-by", "chance");
    for (index, part) in parts.iter().enumerate() {
        add(&mut stack, index, part);
    }
    stack
}

/// The template and every message, as text.
fn outcome(stack: Stack) -> (String, Vec<String>) {
    let synthesis = synthesize(&App::new().stack(stack), &SynthOptions::default());
    let messages = synthesis.diagnostics.iter();
    let messages = messages.map(|found| format!("{}: {}", found.code, found.message));
    let template = synthesis.template("random").unwrap();
    (syntax::to_json(&template.node()), messages.collect())
}

proptest! {
    #[test]
    fn any_definition_gives_the_same_bytes_twice(parts in prop::collection::vec(part(), 0..8)) {
        prop_assert_eq!(outcome(stack(&parts)), outcome(stack(&parts)));
    }

    #[test]
    fn any_definition_survives_yaml_and_json(parts in prop::collection::vec(part(), 0..8)) {
        let stack = stack(&parts);
        let before = outcome(stack.clone());
        let node = stack.node();
        for (file, text) in [("a.yaml", syntax::to_yaml(&node)), ("a.json", syntax::to_json(&node))] {
            let mut sources = Sources::default();
            let document = syntax::read(&mut sources, file, &text);
            prop_assert!(document.diagnostics.is_empty(), "{}", text);
            let (read, diagnostics) = read_stack(document.root.unwrap(), &[&constructs::registry()]);
            prop_assert!(diagnostics.is_empty(), "{:?}\n{}", diagnostics, text);
            let read = read.unwrap();
            prop_assert_eq!(&read.node(), &node);
            prop_assert_eq!(&outcome(read), &before);
        }
    }
}
