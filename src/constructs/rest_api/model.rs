//! Models and validators of a REST API.

use super::super::api::pascal;
use super::{BodyModel, RestApi};
use crate::aws::apigateway::{Model, RequestValidator};
use crate::definition::Lowering;
use crate::diagnostic::{Code, Diagnostic};
use crate::value::{Map, Node, NodeKind, Origin, Value, reference, suggestion};

/// The two models that every API has.
const BUILT_IN: [&str; 2] = ["Empty", "Error"];

/// Writes the models of an API that have names.
pub(super) fn lower(api: &RestApi, cx: &mut Lowering<'_>) {
    for (name, schema) in &api.models {
        let is_name = !name.is_empty() && name.chars().all(|letter| letter.is_ascii_alphanumeric());
        if !is_name || BUILT_IN.contains(&name.as_str()) {
            let diagnostic = Diagnostic::error(
                Code::INVALID_NAME,
                format!("`{name}` cannot be the name of a model"),
            )
            .at(schema.origin.or(cx.origin()), "")
            .help("names of models have letters and digits; `Empty` and `Error` are always there");
            cx.report(diagnostic);
        }
        write(cx, &suffix(name), schema, Some(name));
    }
}

fn suffix(name: &str) -> String {
    format!("{}Model", pascal(name))
}

/// The name of a model, as a reference where it is one of ours; one without a name is written under `own`.
pub(super) fn name_of(
    api: &RestApi,
    cx: &mut Lowering<'_>,
    model: &BodyModel,
    own: &str,
    origin: Origin,
) -> Value<String> {
    match model {
        BodyModel::Named(name) if BUILT_IN.contains(&name.as_str()) => name.into(),
        BodyModel::Named(name) if api.models.contains_key(name) => {
            reference(&cx.target(&suffix(name)).id)
        }
        BodyModel::Named(name) => {
            let known: Vec<&str> = api
                .models
                .keys()
                .map(String::as_str)
                .chain(BUILT_IN)
                .collect();
            let diagnostic = Diagnostic::error(
                Code::UNKNOWN_KEY,
                format!("`{}` has no model `{name}`", cx.name()),
            )
            .at(origin, "asked for by this route")
            .help(suggestion(name, &known));
            cx.report(diagnostic);
            name.into()
        }
        BodyModel::Schema(schema) => reference(&write(cx, own, schema, None)),
    }
}

/// A model without a name gets one from CloudFormation.
fn write(cx: &mut Lowering<'_>, suffix: &str, schema: &Node, name: Option<&str>) -> String {
    let mut schema = schema.clone();
    match &mut schema.kind {
        NodeKind::Map(map) => {
            if !map.contains("$schema") {
                let mut with_version = Map::from_iter([(
                    "$schema",
                    Node::from("http://json-schema.org/draft-04/schema#").at(schema.origin),
                )]);
                for (key, entry) in std::mem::take(map) {
                    with_version.insert_at(key, entry.key_origin, entry.value);
                }
                *map = with_version;
            }
        }
        _ => {
            schema.kind = NodeKind::Invalid("a model is a JSON Schema: a mapping".to_owned());
        }
    }
    let model = Model::default()
        .rest_api_id(reference(cx.name()))
        .content_type("application/json")
        .name(name)
        .schema(schema);
    cx.add(suffix, model.into())
}

/// Which parts of a request are checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Check {
    Body,
    Parameters,
    Both,
}

/// The validators that have been written.
#[derive(Debug, Default)]
pub(super) struct Validators(Vec<Check>);

impl Validators {
    /// The validator for these parts, which all methods share.
    pub(super) fn of(&mut self, cx: &mut Lowering<'_>, check: Check) -> Value<String> {
        let suffix = match check {
            Check::Body => "BodyValidator",
            Check::Parameters => "ParametersValidator",
            Check::Both => "RequestValidator",
        };
        if !self.0.contains(&check) {
            self.0.push(check);
            let validator = RequestValidator::default()
                .rest_api_id(reference(cx.name()))
                .validate_request_body(check != Check::Parameters)
                .validate_request_parameters(check != Check::Body);
            cx.add(suffix, validator.into());
        }
        reference(&cx.target(suffix).id)
    }
}
