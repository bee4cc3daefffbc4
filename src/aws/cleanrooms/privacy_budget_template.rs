// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CleanRooms::PrivacyBudgetTemplate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CleanRooms::PrivacyBudgetTemplate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-privacybudgettemplate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PrivacyBudgetTemplate(Body);

resource! { PrivacyBudgetTemplate "AWS::CleanRooms::PrivacyBudgetTemplate" }

impl PrivacyBudgetTemplate {
    /// `AutoRefresh`: `AutoRefresh`. Required. A change replaces the resource.
    #[track_caller]
    pub fn auto_refresh(mut self, value: impl IntoValue<AutoRefresh>) -> Self {
        self.0.set("AutoRefresh", value);
        self
    }

    /// `MembershipIdentifier`: string, 36 characters, pattern `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn membership_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MembershipIdentifier", value);
        self
    }

    /// `Parameters`: `Parameters`. Required.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<Parameters>) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `PrivacyBudgetType`: `PrivacyBudgetType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn privacy_budget_type(mut self, value: impl IntoValue<PrivacyBudgetType>) -> Self {
        self.0.set("PrivacyBudgetType", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<PrivacyBudgetTemplate> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CollaborationArn`
    #[inline]
    pub fn collaboration_arn(&self) -> Value<String> {
        self.attribute("CollaborationArn")
    }

    /// `CollaborationIdentifier`
    #[inline]
    pub fn collaboration_identifier(&self) -> Value<String> {
        self.attribute("CollaborationIdentifier")
    }

    /// `MembershipArn`
    #[inline]
    pub fn membership_arn(&self) -> Value<String> {
        self.attribute("MembershipArn")
    }

    /// `PrivacyBudgetTemplateIdentifier`
    #[inline]
    pub fn privacy_budget_template_identifier(&self) -> Value<String> {
        self.attribute("PrivacyBudgetTemplateIdentifier")
    }
}

choice! {
    /// `AutoRefresh` of `AWS::CleanRooms::PrivacyBudgetTemplate`.
    AutoRefresh
    CALENDAR_MONTH "CALENDAR_MONTH"
    NONE "NONE"
}

/// `BudgetParameter` of `AWS::CleanRooms::PrivacyBudgetTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct BudgetParameter(Properties);

properties! { BudgetParameter }

impl BudgetParameter {
    /// `AutoRefresh`: `BudgetParameterAutoRefresh`.
    #[track_caller]
    pub fn auto_refresh(mut self, value: impl IntoValue<BudgetParameterAutoRefresh>) -> Self {
        self.0.set("AutoRefresh", value);
        self
    }

    /// `Budget`: integer, at least 0. Required.
    #[track_caller]
    pub fn budget(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Budget", value);
        self
    }

    /// `Type`: `BudgetParameterType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<BudgetParameterType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `BudgetParameterAutoRefresh` of `AWS::CleanRooms::PrivacyBudgetTemplate`.
    BudgetParameterAutoRefresh
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

choice! {
    /// `BudgetParameterType` of `AWS::CleanRooms::PrivacyBudgetTemplate`.
    BudgetParameterType
    CALENDAR_DAY "CALENDAR_DAY"
    CALENDAR_MONTH "CALENDAR_MONTH"
    CALENDAR_WEEK "CALENDAR_WEEK"
    LIFETIME "LIFETIME"
}

/// `Parameters` of `AWS::CleanRooms::PrivacyBudgetTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct Parameters(Properties);

properties! { Parameters }

impl Parameters {
    /// `BudgetParameters`: list of `BudgetParameter`, 1 to 2 items.
    #[track_caller]
    pub fn budget_parameters(mut self, value: impl IntoValue<ListOf<BudgetParameter>>) -> Self {
        self.0.set("BudgetParameters", value);
        self
    }

    /// `Epsilon`: integer, 1 to 20.
    #[track_caller]
    pub fn epsilon(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Epsilon", value);
        self
    }

    /// `ResourceArn`: string, at most 200 characters. A change replaces the resource.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceArn", value);
        self
    }

    /// `UsersNoisePerQuery`: integer, 10 to 100.
    #[track_caller]
    pub fn users_noise_per_query(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("UsersNoisePerQuery", value);
        self
    }
}

choice! {
    /// `PrivacyBudgetType` of `AWS::CleanRooms::PrivacyBudgetTemplate`.
    PrivacyBudgetType
    DIFFERENTIAL_PRIVACY "DIFFERENTIAL_PRIVACY"
    ACCESS_BUDGET "ACCESS_BUDGET"
}

/// `Tag` of `AWS::CleanRooms::PrivacyBudgetTemplate`.
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
