//! What a transform makes of a template before CloudFormation looks at it: `Globals` of the Serverless Application Model
//! are merged into resources, `Fn::ForEach` of the language extensions is written out.
//!
//! Everything keeps the place where a person wrote it: a resource that a loop writes three times is reported where its
//! name stands in the loop.

mod collection;
mod for_each;
mod globals;

use std::borrow::Cow;

use super::engine::Issue;
use crate::value::{Node, NodeKind};

/// The transform of the Serverless Application Model.
pub(super) const SERVERLESS: &str = "AWS::Serverless-2016-10-31";

/// The transform of `Fn::ForEach`, `Fn::Length` and `Fn::ToJsonString`.
pub(super) const LANGUAGE_EXTENSIONS: &str = "AWS::LanguageExtensions";

/// What keeps a template from being expanded.
#[derive(Debug)]
pub(super) struct Failure(Box<Issue>);

impl Failure {
    fn help(self, text: &str) -> Self {
        Self(Box::new(self.0.help(text)))
    }

    pub(super) fn into_issue(self) -> Issue {
        *self.0
    }
}

/// The template as CloudFormation sees it.
pub(super) fn expand<'t>(template: &'t Node, region: &str) -> Result<Cow<'t, Node>, Failure> {
    let transforms = transforms_of(template);
    let mut expanded = Cow::Borrowed(template);
    if transforms.contains(&SERVERLESS) {
        expanded = globals::merged(template);
    }
    if transforms.contains(&LANGUAGE_EXTENSIONS) {
        expanded = Cow::Owned(for_each::expand(&expanded, region)?);
    }
    Ok(expanded)
}

/// The transforms that a template names.
pub(super) fn transforms_of(template: &Node) -> Vec<&str> {
    match template.get("Transform").map(|node| &node.kind) {
        Some(NodeKind::String(name)) => vec![name.as_str()],
        Some(NodeKind::List(list)) => list.iter().filter_map(Node::as_str).collect(),
        _ => Vec::new(),
    }
}
