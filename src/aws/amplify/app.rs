// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Amplify::App` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Amplify::App`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-amplify-app.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct App(Body);

resource! { App "AWS::Amplify::App" }

impl App {
    /// `AccessToken`: string, 1 to 4096 characters, pattern `^(?s).+$`.
    #[track_caller]
    pub fn access_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessToken", value);
        self
    }

    /// `AutoBranchCreationConfig`: `AutoBranchCreationConfig`.
    #[track_caller]
    pub fn auto_branch_creation_config(
        mut self,
        value: impl IntoValue<AutoBranchCreationConfig>,
    ) -> Self {
        self.0.set("AutoBranchCreationConfig", value);
        self
    }

    /// `BasicAuthConfig`: `BasicAuthConfig`.
    #[track_caller]
    pub fn basic_auth_config(mut self, value: impl IntoValue<BasicAuthConfig>) -> Self {
        self.0.set("BasicAuthConfig", value);
        self
    }

    /// `BuildSpec`: string, 1 to 25000 characters, pattern `(?s).+`.
    #[track_caller]
    pub fn build_spec(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BuildSpec", value);
        self
    }

    /// `CacheConfig`: `CacheConfig`.
    #[track_caller]
    pub fn cache_config(mut self, value: impl IntoValue<CacheConfig>) -> Self {
        self.0.set("CacheConfig", value);
        self
    }

    /// `ComputeRoleArn`: `IamRoleArn`, at most 1000 characters, pattern `(?s).*`.
    #[track_caller]
    pub fn compute_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ComputeRoleArn", value);
        self
    }

    /// `CustomHeaders`: string, at most 25000 characters, pattern `(?s).*`.
    #[track_caller]
    pub fn custom_headers(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomHeaders", value);
        self
    }

    /// `CustomRules`: list of `CustomRule`.
    #[track_caller]
    pub fn custom_rules(mut self, value: impl IntoValue<ListOf<CustomRule>>) -> Self {
        self.0.set("CustomRules", value);
        self
    }

    /// `Description`: string, at most 1000 characters, pattern `(?s).*`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EnableBranchAutoDeletion`: boolean.
    #[track_caller]
    pub fn enable_branch_auto_deletion(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableBranchAutoDeletion", value);
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

    /// `IAMServiceRole`: string, 1 to 1000 characters, pattern `(?s).*`.
    #[track_caller]
    pub fn iam_service_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IAMServiceRole", value);
        self
    }

    /// `JobConfig`: `JobConfig`.
    #[track_caller]
    pub fn job_config(mut self, value: impl IntoValue<JobConfig>) -> Self {
        self.0.set("JobConfig", value);
        self
    }

    /// `Name`: string, 1 to 255 characters, pattern `(?s).+`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OauthToken`: string, at most 4096 characters, pattern `(?s).*`.
    #[track_caller]
    pub fn oauth_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OauthToken", value);
        self
    }

    /// `Platform`: `Platform`.
    #[track_caller]
    pub fn platform(mut self, value: impl IntoValue<Platform>) -> Self {
        self.0.set("Platform", value);
        self
    }

    /// `Repository`: string, at most 1000 characters, pattern `(?s).*`.
    #[track_caller]
    pub fn repository(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Repository", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<App> {
    /// `AppId`
    #[inline]
    pub fn app_id(&self) -> Value<String> {
        self.attribute("AppId")
    }

    /// `AppName`
    #[inline]
    pub fn app_name(&self) -> Value<String> {
        self.attribute("AppName")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `DefaultDomain`
    #[inline]
    pub fn default_domain(&self) -> Value<String> {
        self.attribute("DefaultDomain")
    }
}

/// `AutoBranchCreationConfig` of `AWS::Amplify::App`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoBranchCreationConfig(Properties);

properties! { AutoBranchCreationConfig }

impl AutoBranchCreationConfig {
    /// `AutoBranchCreationPatterns`: list of strings.
    #[track_caller]
    pub fn auto_branch_creation_patterns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AutoBranchCreationPatterns", value);
        self
    }

    /// `BasicAuthConfig`: `BasicAuthConfig`.
    #[track_caller]
    pub fn basic_auth_config(mut self, value: impl IntoValue<BasicAuthConfig>) -> Self {
        self.0.set("BasicAuthConfig", value);
        self
    }

    /// `BuildSpec`: string, 1 to 25000 characters, pattern `^(?s).+$`.
    #[track_caller]
    pub fn build_spec(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BuildSpec", value);
        self
    }

    /// `EnableAutoBranchCreation`: boolean.
    #[track_caller]
    pub fn enable_auto_branch_creation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableAutoBranchCreation", value);
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

    /// `Stage`: `AutoBranchCreationConfigStage`.
    #[track_caller]
    pub fn stage(mut self, value: impl IntoValue<AutoBranchCreationConfigStage>) -> Self {
        self.0.set("Stage", value);
        self
    }
}

choice! {
    /// `AutoBranchCreationConfigStage` of `AWS::Amplify::App`.
    AutoBranchCreationConfigStage
    EXPERIMENTAL "EXPERIMENTAL"
    BETA "BETA"
    PULL_REQUEST "PULL_REQUEST"
    PRODUCTION "PRODUCTION"
    DEVELOPMENT "DEVELOPMENT"
}

/// `BasicAuthConfig` of `AWS::Amplify::App`.
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

    /// `Password`: string, 1 to 255 characters.
    #[track_caller]
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Password", value);
        self
    }

    /// `Username`: string, 1 to 255 characters.
    #[track_caller]
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Username", value);
        self
    }
}

/// `CacheConfig` of `AWS::Amplify::App`.
#[derive(Clone, Default)]
#[must_use]
pub struct CacheConfig(Properties);

properties! { CacheConfig }

impl CacheConfig {
    /// `Type`: `CacheConfigType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<CacheConfigType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `CacheConfigType` of `AWS::Amplify::App`.
    CacheConfigType
    AMPLIFY_MANAGED "AMPLIFY_MANAGED"
    AMPLIFY_MANAGED_NO_COOKIES "AMPLIFY_MANAGED_NO_COOKIES"
}

/// `CustomRule` of `AWS::Amplify::App`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomRule(Properties);

properties! { CustomRule }

impl CustomRule {
    /// `Condition`: string, at most 2048 characters, pattern `(?s).*`.
    #[track_caller]
    pub fn condition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Condition", value);
        self
    }

    /// `Source`: string, 1 to 2048 characters, pattern `(?s).+`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `Status`: string, 3 to 7 characters, pattern `.{3,7}`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Target`: string, 1 to 2048 characters, pattern `(?s).+`. Required.
    #[track_caller]
    pub fn target(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Target", value);
        self
    }
}

/// `EnvironmentVariable` of `AWS::Amplify::App`.
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

/// `JobConfig` of `AWS::Amplify::App`.
#[derive(Clone, Default)]
#[must_use]
pub struct JobConfig(Properties);

properties! { JobConfig }

impl JobConfig {
    /// `BuildComputeType`: `JobConfigBuildComputeType`. Required.
    #[track_caller]
    pub fn build_compute_type(mut self, value: impl IntoValue<JobConfigBuildComputeType>) -> Self {
        self.0.set("BuildComputeType", value);
        self
    }
}

choice! {
    /// `JobConfigBuildComputeType` of `AWS::Amplify::App`.
    JobConfigBuildComputeType
    STANDARD_8GB "STANDARD_8GB"
    LARGE_16GB "LARGE_16GB"
    XLARGE_72GB "XLARGE_72GB"
}

choice! {
    /// `Platform` of `AWS::Amplify::App`.
    Platform
    WEB "WEB"
    WEB_DYNAMIC "WEB_DYNAMIC"
    WEB_COMPUTE "WEB_COMPUTE"
}

/// `Tag` of `AWS::Amplify::App`.
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

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
