//! E3050: properties that find a role by its name take no `Ref` of a role that has a path.

use super::{Steps, each_one};
use crate::diagnostic::Code;
use crate::validate::engine::{Function, Issue, Scope, function_of};
use crate::validate::rules::{Check, Rule};
use crate::value::Node;

pub(super) static RULE: Rule = Rule {
    code: Code::new("E3050"),
    at: &["Resources/AWS::CodeBuild::Project/Properties"],
    check: Check::Function(check),
};

fn check(scope: &Scope<'_>, properties: &Node, out: &mut Vec<Issue>) {
    let Some(role) = properties.get("ServiceRole") else {
        return;
    };
    each_one(role, &mut Steps::new(), &mut |role, steps| {
        let Some((Function::Ref, name)) = function_of(role) else {
            return;
        };
        let Some(name) = name.as_str() else { return };
        let resource = scope
            .engine
            .model
            .resources
            .get(name)
            .and_then(|resource| resource.node);
        let path = resource.and_then(|node| node.get("Properties")?.get("Path"));
        let Some(role_path) = path.filter(|path| path.as_str() != Some("/")) else {
            return;
        };
        let mut path = scope.path_to("ServiceRole");
        path.extend(steps.iter().cloned());
        let shown = role_path
            .as_str()
            .map_or_else(|| "of its own".to_owned(), |text| format!("`{text}`"));
        let message = format!(
            "`Ref` gives the name of the role `{name}`, and a role with the path {shown} is not found by its name"
        );
        out.push(Issue::new(path, message).help(format!("write `Fn::GetAtt` of `{name}.Arn`")));
    });
}
