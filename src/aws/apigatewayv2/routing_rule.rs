// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGatewayV2::RoutingRule` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApiGatewayV2::RoutingRule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-routingrule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RoutingRule(Body);

resource! { RoutingRule "AWS::ApiGatewayV2::RoutingRule" }

impl RoutingRule {
    /// `Actions`: list of `Action`. Required.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<Action>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `Conditions`: list of `Condition`. Required.
    #[track_caller]
    pub fn conditions(mut self, value: impl IntoValue<ListOf<Condition>>) -> Self {
        self.0.set("Conditions", value);
        self
    }

    /// `DomainNameArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_name_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainNameArn", value);
        self
    }

    /// `Priority`: integer, 1 to 1000000. Required.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Priority", value);
        self
    }
}

impl Handle<RoutingRule> {
    /// `RoutingRuleArn`
    #[inline]
    pub fn routing_rule_arn(&self) -> Value<String> {
        self.attribute("RoutingRuleArn")
    }

    /// `RoutingRuleId`
    #[inline]
    pub fn routing_rule_id(&self) -> Value<String> {
        self.attribute("RoutingRuleId")
    }
}

/// `Action` of `AWS::ApiGatewayV2::RoutingRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Action(Properties);

properties! { Action }

impl Action {
    /// `InvokeApi`: `ActionInvokeApi`. Required.
    #[track_caller]
    pub fn invoke_api(mut self, value: impl IntoValue<ActionInvokeApi>) -> Self {
        self.0.set("InvokeApi", value);
        self
    }
}

/// `ActionInvokeApi` of `AWS::ApiGatewayV2::RoutingRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct ActionInvokeApi(Properties);

properties! { ActionInvokeApi }

impl ActionInvokeApi {
    /// `ApiId`: string. Required.
    #[track_caller]
    pub fn api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiId", value);
        self
    }

    /// `Stage`: string. Required.
    #[track_caller]
    pub fn stage(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Stage", value);
        self
    }

    /// `StripBasePath`: boolean.
    #[track_caller]
    pub fn strip_base_path(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("StripBasePath", value);
        self
    }
}

/// `Condition` of `AWS::ApiGatewayV2::RoutingRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Condition(Properties);

properties! { Condition }

impl Condition {
    /// `MatchBasePaths`: `MatchBasePaths`.
    #[track_caller]
    pub fn match_base_paths(mut self, value: impl IntoValue<MatchBasePaths>) -> Self {
        self.0.set("MatchBasePaths", value);
        self
    }

    /// `MatchHeaders`: `MatchHeaders`.
    #[track_caller]
    pub fn match_headers(mut self, value: impl IntoValue<MatchHeaders>) -> Self {
        self.0.set("MatchHeaders", value);
        self
    }
}

/// `MatchBasePaths` of `AWS::ApiGatewayV2::RoutingRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct MatchBasePaths(Properties);

properties! { MatchBasePaths }

impl MatchBasePaths {
    /// `AnyOf`: list of strings. Required.
    #[track_caller]
    pub fn any_of(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AnyOf", value);
        self
    }
}

/// `MatchHeaderValue` of `AWS::ApiGatewayV2::RoutingRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct MatchHeaderValue(Properties);

properties! { MatchHeaderValue }

impl MatchHeaderValue {
    /// `Header`: string. Required.
    #[track_caller]
    pub fn header(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Header", value);
        self
    }

    /// `ValueGlob`: string. Required.
    #[track_caller]
    pub fn value_glob(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ValueGlob", value);
        self
    }
}

/// `MatchHeaders` of `AWS::ApiGatewayV2::RoutingRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct MatchHeaders(Properties);

properties! { MatchHeaders }

impl MatchHeaders {
    /// `AnyOf`: list of `MatchHeaderValue`. Required.
    #[track_caller]
    pub fn any_of(mut self, value: impl IntoValue<ListOf<MatchHeaderValue>>) -> Self {
        self.0.set("AnyOf", value);
        self
    }
}
