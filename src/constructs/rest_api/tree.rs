//! The resource tree of a REST API, as its paths give it.

use indexmap::IndexMap;

use super::super::api::{Path, Segment, written_at};
use crate::aws::apigateway::Resource;
use crate::definition::Lowering;
use crate::diagnostic::{Code, Diagnostic};
use crate::value::{Origin, Value, get_att, reference};

/// The resources that have been written, by path.
#[derive(Debug, Default)]
pub(super) struct Tree {
    nodes: IndexMap<String, Branch>,
}

#[derive(Debug)]
struct Branch {
    id: String,
    path: Path,
    origin: Origin,
}

impl Tree {
    /// The id of the resource of a path; writes it and those above it where they are not there yet.
    pub(super) fn resource(
        &mut self,
        cx: &mut Lowering<'_>,
        path: &Path,
        origin: Origin,
    ) -> Value<String> {
        let (Some(parent), Some(last)) = (path.parent(), path.segments.last()) else {
            return get_att(cx.name(), "RootResourceId");
        };
        let text = path.text();
        if let Some(known) = self.nodes.get(&text) {
            return reference(&known.id);
        }
        let parent_id = self.resource(cx, &parent, origin);
        let suffix = format!("{}Resource", path.id());
        if let Some(other) = self.refused(cx, path, &parent, origin) {
            return reference(other);
        }
        let resource = Resource::default()
            .rest_api_id(reference(cx.name()))
            .parent_id(parent_id)
            .path_part(last.text());
        let id = cx.add(&suffix, written_at(resource, origin));
        let branch = Branch {
            id: id.clone(),
            path: path.clone(),
            origin,
        };
        self.nodes.insert(text, branch);
        reference(&id)
    }

    /// Reports a path that cannot stand beside another one, whose resource it gives.
    fn refused(
        &self,
        cx: &mut Lowering<'_>,
        path: &Path,
        parent: &Path,
        origin: Origin,
    ) -> Option<&str> {
        let is_parameter = |path: &Path| {
            path.segments
                .last()
                .is_some_and(|part| part.parameter().is_some())
        };
        let is_rest = |path: &Path| matches!(path.segments.last(), Some(Segment::Rest(_)));
        // A parameter may stand beside `{rest+}`, but not beside another parameter.
        let sibling = self.nodes.values().find(|other| {
            is_parameter(path)
                && is_parameter(&other.path)
                && is_rest(path) == is_rest(&other.path)
                && other.path.parent().as_ref() == Some(parent)
        });
        let same_id = self
            .nodes
            .values()
            .find(|other| other.path.id() == path.id());
        let (other, message, code) = match (sibling, same_id) {
            (Some(sibling), _) => (
                sibling,
                format!(
                    "`{}` and `{}` name the same part of a path differently",
                    path.text(),
                    sibling.path.text()
                ),
                Code::CONFLICT,
            ),
            (None, Some(same)) => (
                same,
                format!(
                    "`{}` and `{}` both give the logical id `{}`",
                    path.text(),
                    same.path.text(),
                    same.id
                ),
                Code::LOGICAL_ID_CLASH,
            ),
            (None, None) => return None,
        };
        let help = match code {
            Code::CONFLICT => "give the parameter one name",
            _ => "give a parameter of one of the two paths another name",
        };
        let diagnostic = Diagnostic::error(code, message)
            .at(origin, format!("route of `{}`", cx.name()))
            .related(other.origin, "the other route")
            .help(help);
        cx.report(diagnostic);
        Some(&other.id)
    }

    /// The paths that have been written, without the root.
    pub(super) fn len(&self) -> usize {
        self.nodes.len()
    }
}
