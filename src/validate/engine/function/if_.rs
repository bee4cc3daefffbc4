//! `Fn::If`: both branches are checked, each under its condition.

use std::rc::Rc;

use super::{Issue, Scope, adopt, argument, check_argument, check_type, signature_of};
use crate::diagnostic::Code;
use crate::validate::engine::place::At;
use crate::validate::engine::scope::Schema;
use crate::validate::engine::vocabulary::Function;
use crate::value::Node;

pub(in crate::validate) fn check(
    scope: &Scope<'_>,
    (node, schema): (&Node, Schema<'_>),
    out: &mut Vec<Issue>,
) {
    let Some(signature) = signature_of(Function::If) else {
        return;
    };
    let start = out.len();
    check_type(scope, &signature, (node, schema), out);
    let inner = scope.clone();
    check_argument(&inner, Function::If, &signature, node, out);
    adopt(out, start, Function::If);
    if out.len() > start {
        return;
    }
    let Some([name, yes, no]) = argument(node).as_list() else {
        return;
    };
    let conditions = &scope.engine.model.conditions;
    let condition = name.as_str().and_then(|name| conditions.position(name));
    for (index, branch, value) in [(1, yes, true), (2, no, false)] {
        let mut inner = scope.clone();
        if let Some(condition) = condition {
            match conditions.assume(&scope.assumptions, &[(condition, value)], true) {
                Some(assumptions) => inner.assumptions = Rc::new(assumptions),
                None if !conditions.is_reachable(&scope.assumptions, (condition, value)) => {
                    let path = scope.path_below(&[At::Key("Fn::If"), At::Index(index)]);
                    let message = "this branch is never taken: the conditions around it exclude it";
                    out.push(Issue::new(path, message).of(Code::new("W1028")));
                }
                None => {}
            }
        }
        inner.enter(At::Key("Fn::If"), None, |scope| {
            scope.below(At::Index(index), None, (branch, schema), out);
        });
    }
}
