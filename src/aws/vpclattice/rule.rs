// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::VpcLattice::Rule` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::VpcLattice::Rule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-rule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Rule(Body);

resource! { Rule "AWS::VpcLattice::Rule" }

impl Rule {
    /// `Action`: `Action`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<Action>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `ListenerIdentifier`: string, 20 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn listener_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ListenerIdentifier", value);
        self
    }

    /// `Match`: `Match`. Required.
    #[track_caller]
    pub fn match_(mut self, value: impl IntoValue<Match>) -> Self {
        self.0.set("Match", value);
        self
    }

    /// `Name`: string, 3 to 63 characters, pattern `^(?!rule-)(?![-])(?!.*[-]$)(?!.*[-]{2})[a-z0-9-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Priority`: integer, 1 to 2000. Required.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Priority", value);
        self
    }

    /// `ServiceIdentifier`: string, 20 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn service_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceIdentifier", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Rule> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `Action` of `AWS::VpcLattice::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Action(Properties);

properties! { Action }

impl Action {
    /// `FixedResponse`: `FixedResponse`.
    #[track_caller]
    pub fn fixed_response(mut self, value: impl IntoValue<FixedResponse>) -> Self {
        self.0.set("FixedResponse", value);
        self
    }

    /// `Forward`: `Forward`.
    #[track_caller]
    pub fn forward(mut self, value: impl IntoValue<Forward>) -> Self {
        self.0.set("Forward", value);
        self
    }
}

/// `FixedResponse` of `AWS::VpcLattice::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct FixedResponse(Properties);

properties! { FixedResponse }

impl FixedResponse {
    /// `StatusCode`: integer, 100 to 599. Required.
    #[track_caller]
    pub fn status_code(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StatusCode", value);
        self
    }
}

/// `Forward` of `AWS::VpcLattice::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Forward(Properties);

properties! { Forward }

impl Forward {
    /// `TargetGroups`: list of `WeightedTargetGroup`, 1 to 10 items. Required.
    #[track_caller]
    pub fn target_groups(mut self, value: impl IntoValue<ListOf<WeightedTargetGroup>>) -> Self {
        self.0.set("TargetGroups", value);
        self
    }
}

/// `HeaderMatch` of `AWS::VpcLattice::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct HeaderMatch(Properties);

properties! { HeaderMatch }

impl HeaderMatch {
    /// `CaseSensitive`: boolean, default false.
    #[track_caller]
    pub fn case_sensitive(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CaseSensitive", value);
        self
    }

    /// `Match`: `HeaderMatchType`. Required.
    #[track_caller]
    pub fn match_(mut self, value: impl IntoValue<HeaderMatchType>) -> Self {
        self.0.set("Match", value);
        self
    }

    /// `Name`: string, 1 to 40 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `HeaderMatchType` of `AWS::VpcLattice::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct HeaderMatchType(Properties);

properties! { HeaderMatchType }

impl HeaderMatchType {
    /// `Contains`: string, 1 to 128 characters.
    #[track_caller]
    pub fn contains(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Contains", value);
        self
    }

    /// `Exact`: string, 1 to 128 characters.
    #[track_caller]
    pub fn exact(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Exact", value);
        self
    }

    /// `Prefix`: string, 1 to 128 characters.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }
}

/// `HttpMatch` of `AWS::VpcLattice::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpMatch(Properties);

properties! { HttpMatch }

impl HttpMatch {
    /// `HeaderMatches`: list of `HeaderMatch`, at most 5 items.
    #[track_caller]
    pub fn header_matches(mut self, value: impl IntoValue<ListOf<HeaderMatch>>) -> Self {
        self.0.set("HeaderMatches", value);
        self
    }

    /// `Method`: `HttpMatchMethod`.
    #[track_caller]
    pub fn method(mut self, value: impl IntoValue<HttpMatchMethod>) -> Self {
        self.0.set("Method", value);
        self
    }

    /// `PathMatch`: `PathMatch`.
    #[track_caller]
    pub fn path_match(mut self, value: impl IntoValue<PathMatch>) -> Self {
        self.0.set("PathMatch", value);
        self
    }
}

choice! {
    /// `HttpMatchMethod` of `AWS::VpcLattice::Rule`.
    HttpMatchMethod
    CONNECT "CONNECT"
    DELETE "DELETE"
    GET "GET"
    HEAD "HEAD"
    OPTIONS "OPTIONS"
    POST "POST"
    PUT "PUT"
    TRACE "TRACE"
}

/// `Match` of `AWS::VpcLattice::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Match(Properties);

properties! { Match }

impl Match {
    /// `HttpMatch`: `HttpMatch`. Required.
    #[track_caller]
    pub fn http_match(mut self, value: impl IntoValue<HttpMatch>) -> Self {
        self.0.set("HttpMatch", value);
        self
    }
}

/// `PathMatch` of `AWS::VpcLattice::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct PathMatch(Properties);

properties! { PathMatch }

impl PathMatch {
    /// `CaseSensitive`: boolean, default false.
    #[track_caller]
    pub fn case_sensitive(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CaseSensitive", value);
        self
    }

    /// `Match`: `PathMatchType`. Required.
    #[track_caller]
    pub fn match_(mut self, value: impl IntoValue<PathMatchType>) -> Self {
        self.0.set("Match", value);
        self
    }
}

/// `PathMatchType` of `AWS::VpcLattice::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct PathMatchType(Properties);

properties! { PathMatchType }

impl PathMatchType {
    /// `Exact`: string, 1 to 128 characters, pattern `^\/[a-zA-Z0-9@:%_+.~#?&\/=-]*$`.
    #[track_caller]
    pub fn exact(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Exact", value);
        self
    }

    /// `Prefix`: string, 1 to 128 characters, pattern `^\/[a-zA-Z0-9@:%_+.~#?&\/=-]*$`.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }
}

/// `Tag` of `AWS::VpcLattice::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `WeightedTargetGroup` of `AWS::VpcLattice::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct WeightedTargetGroup(Properties);

properties! { WeightedTargetGroup }

impl WeightedTargetGroup {
    /// `TargetGroupIdentifier`: string, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn target_group_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetGroupIdentifier", value);
        self
    }

    /// `Weight`: integer, 0 to 999.
    #[track_caller]
    pub fn weight(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Weight", value);
        self
    }
}
