//! Answers that API Gateway gives by itself.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::api::pascal;
use super::{RestApi, cors};
use crate::aws::{MapOf, apigateway};
use crate::definition::Lowering;
use crate::diagnostic::{Code, Diagnostic};
use crate::value::{Value, format, reference, suggestion};

/// An answer that API Gateway gives by itself, before or instead of the target (`AWS::ApiGateway::GatewayResponse`).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct GatewayResponse {
    /// `StatusCode`. Default: the usual one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// `ResponseParameters`: headers, each with its text.
    #[serde(skip_serializing_if = "IndexMap::is_empty")]
    pub headers: IndexMap<String, Value<String>>,
    /// `ResponseTemplates` of `application/json`: the body; of Velocity only variables work in it. Default: a `message`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template: Option<Value<String>>,
}

impl GatewayResponse {
    /// The usual answer.
    pub fn new() -> Self {
        Self::default()
    }

    /// `StatusCode`
    #[must_use]
    pub fn status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    /// `ResponseParameters`: a header with its text.
    #[must_use]
    #[track_caller]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<Value<String>>) -> Self {
        self.headers.insert(name.into(), Value::here(value));
        self
    }

    /// `ResponseTemplates` of `application/json`: the body; of Velocity only variables work in it.
    #[must_use]
    #[track_caller]
    pub fn template(mut self, template: impl Into<Value<String>>) -> Self {
        self.template = Some(Value::here(template));
        self
    }
}

/// Source: the page "Gateway response types for API Gateway" of the developer guide.
const TYPES: [&str; 21] = [
    "ACCESS_DENIED",
    "API_CONFIGURATION_ERROR",
    "AUTHORIZER_CONFIGURATION_ERROR",
    "AUTHORIZER_FAILURE",
    "BAD_REQUEST_BODY",
    "BAD_REQUEST_PARAMETERS",
    "DEFAULT_4XX",
    "DEFAULT_5XX",
    "EXPIRED_TOKEN",
    "INTEGRATION_FAILURE",
    "INTEGRATION_TIMEOUT",
    "INVALID_API_KEY",
    "INVALID_SIGNATURE",
    "MISSING_AUTHENTICATION_TOKEN",
    "QUOTA_EXCEEDED",
    "REQUEST_TOO_LARGE",
    "RESOURCE_NOT_FOUND",
    "THROTTLED",
    "UNAUTHORIZED",
    "UNSUPPORTED_MEDIA_TYPE",
    "WAF_FILTERED",
];

/// Those that stand for all others, and so for every error that a page of another site should see.
const DEFAULTS: [&str; 2] = ["DEFAULT_4XX", "DEFAULT_5XX"];

/// Writes the answers and returns their logical ids.
pub(super) fn lower(api: &RestApi, cx: &mut Lowering<'_>) -> Vec<String> {
    let mut responses = api.gateway_responses.clone();
    let cors = api.cors.as_ref().and_then(cors::fixed_headers);
    if cors.is_some() {
        for name in DEFAULTS {
            responses.entry(name.to_owned()).or_default();
        }
    }
    let mut ids = Vec::new();
    for (name, response) in &responses {
        if !TYPES.contains(&name.as_str()) {
            let diagnostic = Diagnostic::error(
                Code::UNKNOWN_KEY,
                format!("`{name}` is not an answer that API Gateway gives by itself"),
            )
            .at(cx.origin(), "")
            .help(suggestion(name, &TYPES));
            cx.report(diagnostic);
            continue;
        }
        let headers = response
            .headers
            .iter()
            .map(|(name, value)| (name.clone(), value.clone()));
        let parameters: MapOf<String> = cors
            .iter()
            .flatten()
            .cloned()
            .chain(headers)
            .map(|(name, value)| {
                let value = format("'{}'", [value]);
                (format!("gatewayresponse.header.{name}"), value)
            })
            .collect();
        let template = response.template.as_ref();
        let resource = apigateway::GatewayResponse::default()
            .rest_api_id(reference(cx.name()))
            .response_type(name)
            .status_code(response.status.map(|status| status.to_string()))
            .response_parameters(parameters.unless_empty())
            .response_templates(template.map(|template| [("application/json", template)]));
        let suffix = format!("{}Response", pascal(&name.to_ascii_lowercase()));
        ids.push(cx.add(&suffix, resource.into()));
    }
    ids
}
