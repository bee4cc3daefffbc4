//! Takes compositions apart until only constructs are left that write resources themselves.

use super::check_name;
use crate::definition::{App, Expanded, Stack};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

/// How deep compositions may nest: a composition that contains itself would never end.
const MAX_DEPTH: usize = 64;

pub(super) fn expand(app: &App, diagnostics: &mut Diagnostics) -> Expanded {
    let mut expanded = Expanded::default();
    for stack in app.stacks() {
        check_stack_id(stack, diagnostics);
        let mut stack = stack.clone();
        stack.expand(MAX_DEPTH);
        diagnostics.extend(stack.take_problems());
        for construct in stack.constructs() {
            let base = construct.base();
            check_name(&base.name, base.origin, diagnostics);
        }
        if let Some(first) = expanded.stacks.get(stack.id()) {
            let diagnostic = Diagnostic::error(
                Code::DUPLICATE_STACK,
                format!("the app has two stacks `{}`", stack.id()),
            )
            .at(stack.origin(), "defined again here")
            .related(first.origin(), "first defined here")
            .help(
                "give one of the two another id; `stack_name` lets both be deployed under one name",
            );
            diagnostics.push(diagnostic);
            continue;
        }
        expanded.stacks.insert(stack.id().to_owned(), stack);
    }
    expanded
}

fn check_stack_id(stack: &Stack, diagnostics: &mut Diagnostics) {
    for name in [stack.id(), stack.deployed_name()] {
        let begins = name.starts_with(|c: char| c.is_ascii_alphabetic());
        let fits = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        if !begins || !fits || name.len() > 128 {
            // Source: the page "CreateStack" of the CloudFormation API reference, parameter StackName.
            let diagnostic = Diagnostic::error(
                Code::INVALID_NAME,
                format!("`{name}` cannot be the name of a stack"),
            )
            .at(stack.origin(), "")
            .help("a stack's name begins with a letter and has letters, digits and hyphens, at most 128");
            diagnostics.push(diagnostic);
            return;
        }
    }
}
