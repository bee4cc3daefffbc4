//! Authorizers of a REST API: who checks the tokens.

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};

use super::super::api::{RequestValue, SERVICE, execute_api, invocation_uri, pascal};
use super::super::{Function, FunctionTarget};
use crate::aws::apigateway::Authorizer;
use crate::definition::{Handle, Lowering};
use crate::diagnostic::{Code, Diagnostic};
use crate::value::{Duration, Origin, Value, by_key, from_node, reference};

/// An authorizer of a REST API (`AWS::ApiGateway::Authorizer`).
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
#[non_exhaustive]
pub enum RestAuthorizer {
    /// A function decides by a token.
    Token(TokenAuthorizer),
    /// A function decides by the request.
    Request(RequestAuthorizer),
    /// API Gateway checks the tokens of user pools of Amazon Cognito by itself.
    UserPools(UserPoolAuthorizer),
}

/// A function decides by the token of a request: `{ token: Guard }` in a definition file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TokenAuthorizer {
    /// The function, which answers with a policy.
    pub token: Handle<Function>,
    /// The name of one of its aliases. Default: the function's latest code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `IdentitySource`: the header with the token. Default: `Authorization`.
    #[serde(default = "authorization", skip_serializing_if = "is_authorization")]
    pub header: String,
    /// `IdentityValidationExpression`: a regular expression without a match for which the function is not even asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity_validation_expression: Option<String>,
    /// `AuthorizerResultTtlInSeconds`: how long an answer is remembered, up to an hour. Default: 5 minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ttl: Option<Value<Duration>>,
}

/// A function decides by the request as a whole: `{ request: Guard, identity_source: [{ query: key }] }` in a definition file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RequestAuthorizer {
    /// The function, which answers with a policy.
    pub request: Handle<Function>,
    /// The name of one of its aliases. Default: the function's latest code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alias: Option<String>,
    /// `IdentitySource`: what a request must have, and by which an answer is remembered.
    pub identity_source: Vec<RequestValue>,
    /// `AuthorizerResultTtlInSeconds`: how long an answer is remembered, up to an hour. Default: 5 minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ttl: Option<Value<Duration>>,
}

/// API Gateway checks the tokens of user pools of Amazon Cognito: `{ user_pools: [!GetAtt Users.Arn] }` in a definition file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UserPoolAuthorizer {
    /// `ProviderARNs`: the ARNs of the user pools.
    pub user_pools: Vec<Value<String>>,
    /// `IdentitySource`: the header with the token. Default: `Authorization`.
    #[serde(default = "authorization", skip_serializing_if = "is_authorization")]
    pub header: String,
    /// `AuthorizerResultTtlInSeconds`: how long an answer is remembered, up to an hour. Default: 5 minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ttl: Option<Value<Duration>>,
}

fn authorization() -> String {
    "Authorization".to_owned()
}

fn is_authorization(header: &str) -> bool {
    header == authorization()
}

impl TokenAuthorizer {
    /// Lets a function decide by the token in the header `Authorization`.
    #[track_caller]
    pub fn new(function: impl Into<FunctionTarget>) -> Self {
        let FunctionTarget { function, alias } = function.into().at(Origin::caller());
        Self {
            token: function,
            alias,
            header: authorization(),
            identity_validation_expression: None,
            ttl: None,
        }
    }

    /// `IdentitySource`: the header with the token.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>) -> Self {
        self.header = name.into();
        self
    }

    /// `IdentityValidationExpression`: a regular expression without a match for which the function is not even asked.
    #[must_use]
    pub fn identity_validation_expression(mut self, pattern: impl Into<String>) -> Self {
        self.identity_validation_expression = Some(pattern.into());
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

impl RequestAuthorizer {
    /// Lets a function decide by these parts of a request.
    #[track_caller]
    pub fn new(
        function: impl Into<FunctionTarget>,
        identity_source: impl IntoIterator<Item = RequestValue>,
    ) -> Self {
        let FunctionTarget { function, alias } = function.into().at(Origin::caller());
        Self {
            request: function,
            alias,
            identity_source: identity_source.into_iter().collect(),
            ttl: None,
        }
    }

    /// `AuthorizerResultTtlInSeconds`: how long an answer is remembered.
    #[must_use]
    #[track_caller]
    pub fn ttl(mut self, ttl: impl Into<Value<Duration>>) -> Self {
        self.ttl = Some(Value::here(ttl));
        self
    }
}

impl UserPoolAuthorizer {
    /// Lets users of these pools through, by the token in the header `Authorization`.
    #[track_caller]
    pub fn new<V: Into<Value<String>>>(user_pools: impl IntoIterator<Item = V>) -> Self {
        let caller = Origin::caller();
        let user_pools = user_pools.into_iter().map(|arn| arn.into().at(caller));
        Self {
            user_pools: user_pools.collect(),
            header: authorization(),
            ttl: None,
        }
    }

    /// `IdentitySource`: the header with the token.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>) -> Self {
        self.header = name.into();
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

impl RestAuthorizer {
    /// `AuthorizationType` of the methods that use it.
    pub(super) fn authorization_type(&self) -> &'static str {
        match self {
            Self::Token(_) | Self::Request(_) => "CUSTOM",
            Self::UserPools(_) => "COGNITO_USER_POOLS",
        }
    }

    /// The suffix of the authorizer of this name.
    pub(super) fn suffix(name: &str) -> String {
        format!("{}Authorizer", pascal(name))
    }

    /// Writes the authorizer and the permission to call its function, and returns its logical id.
    pub(super) fn lower(&self, cx: &mut Lowering<'_>, name: &str) -> String {
        let resource = Authorizer::default()
            .rest_api_id(reference(cx.name()))
            .name(name);
        let header = |name: &str| format!("method.request.header.{name}");
        let (resource, ttl, function) = match self {
            Self::Token(token) => {
                let pattern = token.identity_validation_expression.clone();
                let resource = resource
                    .type_("TOKEN")
                    .identity_source(header(&token.header))
                    .identity_validation_expression(pattern);
                (resource, &token.ttl, Some((&token.token, &token.alias)))
            }
            Self::Request(request) => {
                let resource = resource
                    .type_("REQUEST")
                    .identity_source(request.identity(cx));
                let function = (&request.request, &request.alias);
                (resource, &request.ttl, Some(function))
            }
            Self::UserPools(pools) => {
                let resource = resource
                    .type_("COGNITO_USER_POOLS")
                    .provider_arns(pools.user_pools.clone())
                    .identity_source(header(&pools.header));
                (resource, &pools.ttl, None)
            }
        };
        cx.duration_bounds("AuthorizerResultTtlInSeconds", ttl.as_ref(), 0..=3600);
        let ttl = ttl.as_ref().map(Value::in_seconds);
        let resource = resource.authorizer_result_ttl_in_seconds(ttl);
        let Some((function, alias)) = function else {
            return cx.add(&Self::suffix(name), resource.into());
        };
        let function = FunctionTarget {
            function: function.clone(),
            alias: alias.clone(),
        };
        let resource = resource.authorizer_uri(invocation_uri(&function));
        let id = cx.add(&Self::suffix(name), resource.into());
        let source = execute_api(&cx.me())
            .text("authorizers/")
            .value(reference(&id));
        let suffix = format!("{}AuthorizerPermission", pascal(name));
        function.permit(cx, &suffix, SERVICE, Some(source.into()));
        id
    }
}

impl RequestAuthorizer {
    /// `IdentitySource`: one text with commas.
    fn identity(&self, cx: &mut Lowering<'_>) -> String {
        let mut parts = Vec::new();
        let place = self.request.origin();
        for source in &self.identity_source {
            source.check(cx, None, place);
            match source {
                RequestValue::Header(name) => parts.push(format!("method.request.header.{name}")),
                RequestValue::Query(name) => {
                    parts.push(format!("method.request.querystring.{name}"));
                }
                RequestValue::Context(name) => parts.push(format!("context.{name}")),
                _ => {
                    let diagnostic = Diagnostic::error(
                        Code::CONFLICT,
                        "an authorizer knows who calls by a header, the query or the context of a request",
                    )
                    .at(place, format!("authorizer of `{}`", cx.name()))
                    .help("for example `{ header: Authorization }`");
                    cx.report(diagnostic);
                }
            }
        }
        parts.join(",")
    }
}

impl<'de> Deserialize<'de> for RestAuthorizer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        by_key(
            deserializer,
            &[
                ("token", |node| from_node(node).map(Self::Token)),
                ("request", |node| from_node(node).map(Self::Request)),
                ("user_pools", |node| from_node(node).map(Self::UserPools)),
            ],
        )
    }
}

impl From<TokenAuthorizer> for RestAuthorizer {
    fn from(token: TokenAuthorizer) -> Self {
        Self::Token(token)
    }
}

impl From<RequestAuthorizer> for RestAuthorizer {
    fn from(request: RequestAuthorizer) -> Self {
        Self::Request(request)
    }
}

impl From<UserPoolAuthorizer> for RestAuthorizer {
    fn from(pools: UserPoolAuthorizer) -> Self {
        Self::UserPools(pools)
    }
}
