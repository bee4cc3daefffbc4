// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Amplify::Branch` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Amplify::Branch`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-branch.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Branch(Body);

resource! { Branch "AWS::Amplify::Branch" }

impl Branch {
    /// `AppId`: string, 1 to 20 characters, pattern `d[a-z0-9]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn app_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppId", value);
        self
    }

    /// `Backend`: `Backend`.
    #[track_caller]
    pub fn backend(mut self, value: impl IntoValue<Backend>) -> Self {
        self.0.set("Backend", value);
        self
    }

    /// `BasicAuthConfig`: `BasicAuthConfig`.
    #[track_caller]
    pub fn basic_auth_config(mut self, value: impl IntoValue<BasicAuthConfig>) -> Self {
        self.0.set("BasicAuthConfig", value);
        self
    }

    /// `BranchName`: string, 1 to 255 characters, pattern `(?s).+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn branch_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BranchName", value);
        self
    }

    /// `BuildSpec`: string, 1 to 25000 characters, pattern `(?s).+`.
    #[track_caller]
    pub fn build_spec(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BuildSpec", value);
        self
    }

    /// `ComputeRoleArn`: `IamRoleArn`, at most 1000 characters, pattern `(?s).*`.
    #[track_caller]
    pub fn compute_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ComputeRoleArn", value);
        self
    }

    /// `Description`: string, at most 1000 characters, pattern `(?s).*`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EnableAutoBuild`: boolean.
    #[track_caller]
    pub fn enable_auto_build(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableAutoBuild", value);
        self
    }

    /// `EnablePerformanceMode`: boolean.
    #[track_caller]
    pub fn enable_performance_mode(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnablePerformanceMode", value);
        self
    }

    /// `EnablePullRequestPreview`: boolean.
    #[track_caller]
    pub fn enable_pull_request_preview(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnablePullRequestPreview", value);
        self
    }

    /// `EnableSkewProtection`: boolean.
    #[track_caller]
    pub fn enable_skew_protection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableSkewProtection", value);
        self
    }

    /// `EnvironmentVariables`: list of `EnvironmentVariable`.
    #[track_caller]
    pub fn environment_variables(
        mut self,
        value: impl IntoValue<ListOf<EnvironmentVariable>>,
    ) -> Self {
        self.0.set("EnvironmentVariables", value);
        self
    }

    /// `Framework`: string, at most 255 characters, pattern `(?s).*`.
    #[track_caller]
    pub fn framework(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Framework", value);
        self
    }

    /// `PullRequestEnvironmentName`: string, at most 20 characters, pattern `(?s).*`.
    #[track_caller]
    pub fn pull_request_environment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PullRequestEnvironmentName", value);
        self
    }

    /// `Stage`: `Stage`.
    #[track_caller]
    pub fn stage(mut self, value: impl IntoValue<Stage>) -> Self {
        self.0.set("Stage", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Branch> {
    /// `AppId`
    #[inline]
    pub fn app_id(&self) -> Value<String> {
        self.attribute("AppId")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Backend.StackArn`
    #[inline]
    pub fn backend_stack_arn(&self) -> Value<String> {
        self.attribute("Backend.StackArn")
    }

    /// `BasicAuthConfig.EnableBasicAuth`
    #[inline]
    pub fn basic_auth_config_enable_basic_auth(&self) -> Value<bool> {
        self.attribute("BasicAuthConfig.EnableBasicAuth")
    }

    /// `BasicAuthConfig.Password`
    #[inline]
    pub fn basic_auth_config_password(&self) -> Value<String> {
        self.attribute("BasicAuthConfig.Password")
    }

    /// `BasicAuthConfig.Username`
    #[inline]
    pub fn basic_auth_config_username(&self) -> Value<String> {
        self.attribute("BasicAuthConfig.Username")
    }

    /// `BranchName`
    #[inline]
    pub fn branch_name(&self) -> Value<String> {
        self.attribute("BranchName")
    }

    /// `BuildSpec`
    #[inline]
    pub fn build_spec(&self) -> Value<String> {
        self.attribute("BuildSpec")
    }

    /// `ComputeRoleArn`
    #[inline]
    pub fn compute_role_arn(&self) -> Value<format::IamRoleArn> {
        self.attribute("ComputeRoleArn")
    }

    /// `Description`
    #[inline]
    pub fn description(&self) -> Value<String> {
        self.attribute("Description")
    }

    /// `EnableAutoBuild`
    #[inline]
    pub fn enable_auto_build(&self) -> Value<bool> {
        self.attribute("EnableAutoBuild")
    }

    /// `EnablePerformanceMode`
    #[inline]
    pub fn enable_performance_mode(&self) -> Value<bool> {
        self.attribute("EnablePerformanceMode")
    }

    /// `EnablePullRequestPreview`
    #[inline]
    pub fn enable_pull_request_preview(&self) -> Value<bool> {
        self.attribute("EnablePullRequestPreview")
    }

    /// `EnableSkewProtection`
    #[inline]
    pub fn enable_skew_protection(&self) -> Value<bool> {
        self.attribute("EnableSkewProtection")
    }

    /// `EnvironmentVariables`
    #[inline]
    pub fn environment_variables(&self) -> Value<Node> {
        self.attribute("EnvironmentVariables")
    }

    /// `Framework`
    #[inline]
    pub fn framework(&self) -> Value<String> {
        self.attribute("Framework")
    }

    /// `PullRequestEnvironmentName`
    #[inline]
    pub fn pull_request_environment_name(&self) -> Value<String> {
        self.attribute("PullRequestEnvironmentName")
    }

    /// `Stage`
    #[inline]
    pub fn stage(&self) -> Value<String> {
        self.attribute("Stage")
    }

    /// `Tags`
    #[inline]
    pub fn tags(&self) -> Value<Node> {
        self.attribute("Tags")
    }
}

/// `Backend` of `AWS::Amplify::Branch`.
#[derive(Clone, Default)]
#[must_use]
pub struct Backend(Properties);

properties! { Backend }

impl Backend {
    /// `StackArn`: string, 20 to 2048 characters, pattern `^arn:aws:cloudformation:[a-z0-9-]+:\d{12}:stack/.+/.+$`.
    #[track_caller]
    pub fn stack_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StackArn", value);
        self
    }
}

/// `BasicAuthConfig` of `AWS::Amplify::Branch`.
#[derive(Clone, Default)]
#[must_use]
pub struct BasicAuthConfig(Properties);

properties! { BasicAuthConfig }

impl BasicAuthConfig {
    /// `EnableBasicAuth`: boolean.
    #[track_caller]
    pub fn enable_basic_auth(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableBasicAuth", value);
        self
    }

    /// `Password`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Password", value);
        self
    }

    /// `Username`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Username", value);
        self
    }
}

/// `EnvironmentVariable` of `AWS::Amplify::Branch`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnvironmentVariable(Properties);

properties! { EnvironmentVariable }

impl EnvironmentVariable {
    /// `Name`: string, at most 255 characters, pattern `(?s).*`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: string, at most 5500 characters, pattern `(?s).*`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `Stage` of `AWS::Amplify::Branch`.
    Stage
    EXPERIMENTAL "EXPERIMENTAL"
    BETA "BETA"
    PULL_REQUEST "PULL_REQUEST"
    PRODUCTION "PRODUCTION"
    DEVELOPMENT "DEVELOPMENT"
}

/// `Tag` of `AWS::Amplify::Branch`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
