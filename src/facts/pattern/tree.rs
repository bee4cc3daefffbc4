//! What the parser gives, reduced to what decides whether there is a match: no groups, no laziness.

use regex_syntax::ParserBuilder;
use regex_syntax::hir::{Class, ClassUnicode, ClassUnicodeRange, Hir, HirKind, Look};

use super::Untranslatable;
use super::instruction::Condition;
use super::scanner::{Assertion, assertion_index};

/// A part of a pattern.
#[derive(Clone, Debug)]
pub(super) enum Node {
    /// One character of a set, which may be empty.
    Set(ClassUnicode),
    Assert(Condition),
    Sequence(Vec<Node>),
    Choice(Vec<Node>),
    Repeat {
        node: Box<Node>,
        min: u32,
        max: Option<u32>,
    },
}

/// Parses normalized text.
pub(super) fn parse(text: &str, assertions: &[Assertion]) -> Result<Node, Untranslatable> {
    let parsed = ParserBuilder::new().nest_limit(DEEPEST).build().parse(text);
    let hir = parsed.map_err(|error| Untranslatable::Rejected(cause(&error)))?;
    reduce(&hir, assertions)
}

/// How deeply groups may be nested.
const DEEPEST: u32 = 200;

fn cause(error: &regex_syntax::Error) -> String {
    match error {
        regex_syntax::Error::Parse(error) => error.kind().to_string(),
        regex_syntax::Error::Translate(error) => error.kind().to_string(),
        _ => error.to_string(),
    }
}

fn reduce(hir: &Hir, assertions: &[Assertion]) -> Result<Node, Untranslatable> {
    let all = |parts: &[Hir]| -> Result<Vec<Node>, Untranslatable> {
        parts.iter().map(|part| reduce(part, assertions)).collect()
    };
    Ok(match hir.kind() {
        HirKind::Empty => Node::Sequence(Vec::new()),
        HirKind::Literal(literal) => {
            let text = std::str::from_utf8(&literal.0)
                .map_err(|_| Untranslatable::Unsupported("bytes that are no text"))?;
            sequence(text.chars().map(|c| Node::Set(only(c))).collect())
        }
        HirKind::Class(Class::Unicode(class)) => Node::Set(class.clone()),
        HirKind::Class(Class::Bytes(class)) => {
            Node::Set(ClassUnicode::new(class.ranges().iter().map(|range| {
                ClassUnicodeRange::new(char::from(range.start()), char::from(range.end()))
            })))
        }
        HirKind::Look(look) => Node::Assert(condition(*look)?),
        HirKind::Capture(capture) => match &capture.name {
            Some(name) => Node::Assert(look_around(name, assertions)?),
            None => reduce(&capture.sub, assertions)?,
        },
        HirKind::Repetition(repetition) => Node::Repeat {
            node: Box::new(reduce(&repetition.sub, assertions)?),
            min: repetition.min,
            max: repetition.max,
        },
        HirKind::Concat(parts) => sequence(all(parts)?),
        HirKind::Alternation(parts) => choice(all(parts)?),
    })
}

fn only(c: char) -> ClassUnicode {
    ClassUnicode::new([ClassUnicodeRange::new(c, c)])
}

fn condition(look: Look) -> Result<Condition, Untranslatable> {
    Ok(match look {
        Look::Start => Condition::Start,
        Look::End => Condition::End,
        Look::StartLF => Condition::LineStart,
        Look::EndLF => Condition::LineEnd,
        // The scanner writes it for `$`.
        Look::EndCRLF => Condition::EndOrLastNewline,
        Look::WordAscii | Look::WordUnicode => Condition::WordBoundary,
        Look::WordAsciiNegate | Look::WordUnicodeNegate => Condition::NoWordBoundary,
        _ => return Err(Untranslatable::Unsupported("an anchor of another dialect")),
    })
}

fn look_around(name: &str, assertions: &[Assertion]) -> Result<Condition, Untranslatable> {
    let number = assertion_index(name).and_then(|index| u32::try_from(index).ok());
    let assertion = assertion_index(name).and_then(|index| assertions.get(index));
    match (number, assertion) {
        (Some(number), Some(assertion)) if assertion.negated => Ok(Condition::LookNot(number)),
        (Some(number), Some(_)) => Ok(Condition::Look(number)),
        _ => Err(Untranslatable::Unsupported("a named group")),
    }
}

/// Flat, so that a sequence of plain characters is seen as one through its groups.
fn sequence(nodes: Vec<Node>) -> Node {
    let mut flat = Vec::with_capacity(nodes.len());
    for node in nodes {
        match node {
            Node::Sequence(inner) => flat.extend(inner),
            node => flat.push(node),
        }
    }
    match (flat.pop(), flat.is_empty()) {
        (Some(node), true) => node,
        (Some(node), false) => {
            flat.push(node);
            Node::Sequence(flat)
        }
        (None, _) => Node::Sequence(flat),
    }
}

/// One set, if every alternative is one.
fn choice(nodes: Vec<Node>) -> Node {
    let mut union = ClassUnicode::empty();
    for node in &nodes {
        let Node::Set(set) = node else {
            return Node::Choice(nodes);
        };
        union.union(set);
    }
    Node::Set(union)
}
