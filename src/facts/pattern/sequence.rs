//! The fast form: one walk over the text, without memory.

use super::class::contains;
use super::instruction::{Condition, Instruction};
use crate::facts::words::Words;

/// Whether `text` begins with the sequence whose instructions start at `at`; `None` when the program is damaged. Each
/// instruction and each character is looked at once.
pub(super) fn is_match(
    code: Words<'_>,
    classes: Words<'_>,
    mut at: u32,
    text: &str,
) -> Option<bool> {
    let mut rest = text;
    loop {
        let instruction = Instruction::read(code, at)?;
        at = at.checked_add(instruction.width())?;
        let after = match instruction {
            Instruction::Accept => return Some(true),
            Instruction::Char(code) => rest.strip_prefix(char::from_u32(code)?),
            Instruction::Class(class) => take(classes, class, (1, Some(1)), rest)?,
            Instruction::Loop(class) => take(classes, class, (1, None), rest)?,
            Instruction::Repeat {
                class, min, max, ..
            } => take(classes, class, (min, max), rest)?,
            Instruction::Assert(Condition::End) => rest.is_empty().then_some(rest),
            Instruction::Assert(Condition::EndOrLastNewline) => {
                matches!(rest, "" | "\n").then_some(rest)
            }
            Instruction::Assert(_) | Instruction::Split(_) | Instruction::Jump(_) => return None,
        };
        match after {
            Some(after) => rest = after,
            None => return Some(false),
        }
    }
}

/// What is left after as many characters of the class as there are, if they are enough.
fn take<'t>(
    classes: Words<'_>,
    class: u32,
    (min, max): (u32, Option<u32>),
    text: &'t str,
) -> Option<Option<&'t str>> {
    let (mut count, mut rest) = (0, text.chars());
    while max.is_none_or(|max| count < max) {
        let before = rest.as_str();
        let Some(c) = rest.next() else {
            break;
        };
        if !contains(classes, class, c)? {
            rest = before.chars();
            break;
        }
        count += 1;
    }
    Some((count >= min).then_some(rest.as_str()))
}
