//! Authorizers of an HTTP API: who checks the tokens.

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};

use super::super::api::{RequestValue, SERVICE, execute_api, invocation_uri, pascal};
use super::super::{Function, FunctionTarget};
use crate::aws::apigatewayv2::{Authorizer, authorizer};
use crate::definition::{Handle, Lowering};
use crate::diagnostic::{Code, Diagnostic};
use crate::value::{Duration, Origin, Value, by_key, from_node, reference};

/// An authorizer of an HTTP API (`AWS::ApiGatewayV2::Authorizer`).
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
#[non_exhaustive]
pub enum HttpAuthorizer {
    /// API Gateway checks JSON Web Tokens by itself.
    Jwt(JwtAuthorizer),
    /// A function decides.
    Function(HttpFunctionAuthorizer),
}

/// API Gateway checks JSON Web Tokens: `{ issuer: "https://…", audience: [shop] }` in a definition file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct JwtAuthorizer {
    /// `Issuer`: who gives the tokens, such as `https://cognito-idp.eu-central-1.amazonaws.com/{user pool}`.
    pub issuer: Value<String>,
    /// `Audience`: for whom they are given. A token must name one of these.
    pub audience: Vec<Value<String>>,
    /// `IdentitySource`: where a request has its token. Default: the header `Authorization`.
    #[serde(
        default = "authorization_header",
        skip_serializing_if = "is_authorization_header"
    )]
    pub identity_source: RequestValue,
}

/// A function decides who may call: `{ function: Guard }` in a definition file.
///
/// It gets the request in the format 2.0 and answers `{"isAuthorized": true}`, perhaps with a `context` for the route's target.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HttpFunctionAuthorizer {
    /// The function.
    pub function: Handle<Function>,
    /// The name of one of its aliases. Default: the function's latest code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `IdentitySource`: what a request must have, and by which an answer is remembered. Default: the header
    /// `Authorization`.
    #[serde(
        default = "authorization_headers",
        skip_serializing_if = "is_authorization_headers"
    )]
    pub identity_source: Vec<RequestValue>,
    /// `AuthorizerResultTtlInSeconds`: how long an answer is remembered, up to an hour. Default: not at all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ttl: Option<Value<Duration>>,
}

fn authorization_header() -> RequestValue {
    RequestValue::header("Authorization")
}

fn is_authorization_header(value: &RequestValue) -> bool {
    *value == authorization_header()
}

fn authorization_headers() -> Vec<RequestValue> {
    vec![authorization_header()]
}

fn is_authorization_headers(values: &[RequestValue]) -> bool {
    *values == authorization_headers()
}

impl JwtAuthorizer {
    /// Lets tokens of this issuer through that name one of these audiences.
    #[track_caller]
    pub fn new<V: Into<Value<String>>>(
        issuer: impl Into<Value<String>>,
        audience: impl IntoIterator<Item = V>,
    ) -> Self {
        let caller = Origin::caller();
        let audience = audience
            .into_iter()
            .map(|audience| audience.into().at(caller));
        Self {
            issuer: Value::here(issuer),
            audience: audience.collect(),
            identity_source: authorization_header(),
        }
    }

    /// `IdentitySource`: where a request has its token.
    #[must_use]
    pub fn identity_source(mut self, source: impl Into<RequestValue>) -> Self {
        self.identity_source = source.into();
        self
    }
}

impl HttpFunctionAuthorizer {
    /// Lets a function decide.
    #[track_caller]
    pub fn new(function: impl Into<FunctionTarget>) -> Self {
        let FunctionTarget { function, alias } = function.into().at(Origin::caller());
        Self {
            function,
            alias,
            identity_source: authorization_headers(),
            ttl: None,
        }
    }

    /// `IdentitySource`: what a request must have, and by which an answer is remembered.
    #[must_use]
    pub fn identity_source(mut self, sources: impl IntoIterator<Item = RequestValue>) -> Self {
        self.identity_source = sources.into_iter().collect();
        self
    }

    /// `AuthorizerResultTtlInSeconds`: how long an answer is remembered.
    #[must_use]
    #[track_caller]
    pub fn ttl(mut self, ttl: impl Into<Value<Duration>>) -> Self {
        self.ttl = Some(Value::here(ttl));
        self
    }
}

impl HttpAuthorizer {
    /// `AuthorizationType` of the routes that use it.
    pub(super) fn authorization_type(&self) -> &'static str {
        match self {
            Self::Jwt(_) => "JWT",
            Self::Function(_) => "CUSTOM",
        }
    }

    /// The suffix of the authorizer of this name.
    pub(super) fn suffix(name: &str) -> String {
        format!("{}Authorizer", pascal(name))
    }

    pub(super) fn lower(&self, cx: &mut Lowering<'_>, name: &str) {
        let authorizer = Authorizer::default()
            .api_id(reference(cx.name()))
            .name(name);
        match self {
            Self::Jwt(jwt) => {
                let configuration = authorizer::JWTConfiguration::default()
                    .issuer(&jwt.issuer)
                    .audience(jwt.audience.clone());
                let source = identity(cx, &jwt.identity_source, jwt.issuer.origin());
                let authorizer = authorizer
                    .authorizer_type("JWT")
                    .identity_source([source])
                    .jwt_configuration(configuration);
                cx.add(&Self::suffix(name), authorizer.into());
            }
            Self::Function(guard) => guard.lower(cx, name, authorizer),
        }
    }
}

impl HttpFunctionAuthorizer {
    fn lower(&self, cx: &mut Lowering<'_>, name: &str, authorizer: Authorizer) {
        cx.duration_bounds("AuthorizerResultTtlInSeconds", self.ttl.as_ref(), 0..=3600);
        let function = FunctionTarget {
            function: self.function.clone(),
            alias: self.alias.clone(),
        };
        let place = self.function.origin();
        let sources: Vec<_> = self
            .identity_source
            .iter()
            .map(|source| identity(cx, source, place))
            .collect();
        let authorizer = authorizer
            .authorizer_type("REQUEST")
            .authorizer_uri(invocation_uri(&function))
            .authorizer_payload_format_version("2.0")
            .enable_simple_responses(true)
            .identity_source(sources)
            .authorizer_result_ttl_in_seconds(self.ttl.as_ref().map(Value::in_seconds));
        let id = cx.add(&HttpAuthorizer::suffix(name), authorizer.into());
        let source = execute_api(&cx.me())
            .text("authorizers/")
            .value(reference(&id));
        let suffix = format!("{}AuthorizerPermission", pascal(name));
        function.permit(cx, &suffix, SERVICE, Some(source.into()));
    }
}

/// A part of the request by which it is known who calls.
fn identity(cx: &mut Lowering<'_>, source: &RequestValue, origin: Origin) -> Value<String> {
    source.check(cx, None, origin);
    if matches!(
        source,
        RequestValue::Constant(_) | RequestValue::Body(_) | RequestValue::Path(_)
    ) {
        let diagnostic = Diagnostic::error(
            Code::CONFLICT,
            "an authorizer knows who calls by a header, the query or the context of a request",
        )
        .at(origin, format!("authorizer of `{}`", cx.name()))
        .help("for example `{ header: Authorization }`");
        cx.report(diagnostic);
    }
    source.http_mapping()
}

impl<'de> Deserialize<'de> for HttpAuthorizer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        by_key(
            deserializer,
            &[
                ("issuer", |node| from_node(node).map(Self::Jwt)),
                ("function", |node| from_node(node).map(Self::Function)),
            ],
        )
    }
}

impl From<JwtAuthorizer> for HttpAuthorizer {
    fn from(jwt: JwtAuthorizer) -> Self {
        Self::Jwt(jwt)
    }
}

impl From<HttpFunctionAuthorizer> for HttpAuthorizer {
    fn from(guard: HttpFunctionAuthorizer) -> Self {
        Self::Function(guard)
    }
}
