// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ImageBuilder::LifecyclePolicy` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ImageBuilder::LifecyclePolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-imagebuilder-lifecyclepolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LifecyclePolicy(Body);

resource! { LifecyclePolicy "AWS::ImageBuilder::LifecyclePolicy" }

impl LifecyclePolicy {
    /// `Description`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ExecutionRole`: string, 1 to 2048 characters, pattern `^(?:arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/)?[a-zA-Z_0-9+=,.@\-_/]+$`. Required.
    #[track_caller]
    pub fn execution_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExecutionRole", value);
        self
    }

    /// `Name`: string, pattern `^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PolicyDetails`: list of `PolicyDetail`, 1 to 3 items. Required.
    #[track_caller]
    pub fn policy_details(mut self, value: impl IntoValue<ListOf<PolicyDetail>>) -> Self {
        self.0.set("PolicyDetails", value);
        self
    }

    /// `ResourceSelection`: `ResourceSelection`. Required.
    #[track_caller]
    pub fn resource_selection(mut self, value: impl IntoValue<ResourceSelection>) -> Self {
        self.0.set("ResourceSelection", value);
        self
    }

    /// `ResourceType`: `ResourceType`. Required.
    #[track_caller]
    pub fn resource_type(mut self, value: impl IntoValue<ResourceType>) -> Self {
        self.0.set("ResourceType", value);
        self
    }

    /// `Status`: `Status`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<LifecyclePolicy> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `Action` of `AWS::ImageBuilder::LifecyclePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct Action(Properties);

properties! { Action }

impl Action {
    /// `IncludeResources`: `IncludeResources`.
    #[track_caller]
    pub fn include_resources(mut self, value: impl IntoValue<IncludeResources>) -> Self {
        self.0.set("IncludeResources", value);
        self
    }

    /// `Type`: `ActionType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ActionType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `ActionType` of `AWS::ImageBuilder::LifecyclePolicy`.
    ActionType
    DELETE "DELETE"
    DEPRECATE "DEPRECATE"
    DISABLE "DISABLE"
}

/// `AmiExclusionRules` of `AWS::ImageBuilder::LifecyclePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct AmiExclusionRules(Properties);

properties! { AmiExclusionRules }

impl AmiExclusionRules {
    /// `IsPublic`: boolean.
    #[track_caller]
    pub fn is_public(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsPublic", value);
        self
    }

    /// `LastLaunched`: `LastLaunched`.
    #[track_caller]
    pub fn last_launched(mut self, value: impl IntoValue<LastLaunched>) -> Self {
        self.0.set("LastLaunched", value);
        self
    }

    /// `Regions`: list of strings.
    #[track_caller]
    pub fn regions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Regions", value);
        self
    }

    /// `SharedAccounts`: list of strings, 1 to 1536 items.
    #[track_caller]
    pub fn shared_accounts(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SharedAccounts", value);
        self
    }

    /// `TagMap`: map of strings.
    #[track_caller]
    pub fn tag_map(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("TagMap", value);
        self
    }
}

/// `ExclusionRules` of `AWS::ImageBuilder::LifecyclePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExclusionRules(Properties);

properties! { ExclusionRules }

impl ExclusionRules {
    /// `Amis`: `AmiExclusionRules`.
    #[track_caller]
    pub fn amis(mut self, value: impl IntoValue<AmiExclusionRules>) -> Self {
        self.0.set("Amis", value);
        self
    }

    /// `TagMap`: map of strings.
    #[track_caller]
    pub fn tag_map(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("TagMap", value);
        self
    }
}

/// `Filter` of `AWS::ImageBuilder::LifecyclePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct Filter(Properties);

properties! { Filter }

impl Filter {
    /// `RetainAtLeast`: integer, 1 to 10.
    #[track_caller]
    pub fn retain_at_least(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RetainAtLeast", value);
        self
    }

    /// `Type`: `FilterType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<FilterType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Unit`: `TimeUnit`.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<TimeUnit>) -> Self {
        self.0.set("Unit", value);
        self
    }

    /// `Value`: integer, 1 to 1000. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `FilterType` of `AWS::ImageBuilder::LifecyclePolicy`.
    FilterType
    AGE "AGE"
    COUNT "COUNT"
}

/// `IncludeResources` of `AWS::ImageBuilder::LifecyclePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct IncludeResources(Properties);

properties! { IncludeResources }

impl IncludeResources {
    /// `Amis`: boolean.
    #[track_caller]
    pub fn amis(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Amis", value);
        self
    }

    /// `Containers`: boolean.
    #[track_caller]
    pub fn containers(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Containers", value);
        self
    }

    /// `Snapshots`: boolean.
    #[track_caller]
    pub fn snapshots(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Snapshots", value);
        self
    }
}

/// `LastLaunched` of `AWS::ImageBuilder::LifecyclePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct LastLaunched(Properties);

properties! { LastLaunched }

impl LastLaunched {
    /// `Unit`: `TimeUnit`. Required.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<TimeUnit>) -> Self {
        self.0.set("Unit", value);
        self
    }

    /// `Value`: integer, 1 to 365. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `PolicyDetail` of `AWS::ImageBuilder::LifecyclePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PolicyDetail(Properties);

properties! { PolicyDetail }

impl PolicyDetail {
    /// `Action`: `Action`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<Action>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `ExclusionRules`: `ExclusionRules`.
    #[track_caller]
    pub fn exclusion_rules(mut self, value: impl IntoValue<ExclusionRules>) -> Self {
        self.0.set("ExclusionRules", value);
        self
    }

    /// `Filter`: `Filter`. Required.
    #[track_caller]
    pub fn filter(mut self, value: impl IntoValue<Filter>) -> Self {
        self.0.set("Filter", value);
        self
    }
}

/// `RecipeSelection` of `AWS::ImageBuilder::LifecyclePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecipeSelection(Properties);

properties! { RecipeSelection }

impl RecipeSelection {
    /// `Name`: string, pattern `^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SemanticVersion`: string, pattern `^(?:[0-9]+|x)\.(?:[0-9]+|x)\.(?:[0-9]+|x)$`. Required.
    #[track_caller]
    pub fn semantic_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SemanticVersion", value);
        self
    }
}

/// `ResourceSelection` of `AWS::ImageBuilder::LifecyclePolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceSelection(Properties);

properties! { ResourceSelection }

impl ResourceSelection {
    /// `Recipes`: list of `RecipeSelection`, 1 to 50 items.
    #[track_caller]
    pub fn recipes(mut self, value: impl IntoValue<ListOf<RecipeSelection>>) -> Self {
        self.0.set("Recipes", value);
        self
    }

    /// `TagMap`: map of strings.
    #[track_caller]
    pub fn tag_map(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("TagMap", value);
        self
    }
}

choice! {
    /// `ResourceType` of `AWS::ImageBuilder::LifecyclePolicy`.
    ResourceType
    AMI_IMAGE "AMI_IMAGE"
    CONTAINER_IMAGE "CONTAINER_IMAGE"
}

choice! {
    /// `Status` of `AWS::ImageBuilder::LifecyclePolicy`.
    Status
    DISABLED "DISABLED"
    ENABLED "ENABLED"
}

choice! {
    /// `TimeUnit` of `AWS::ImageBuilder::LifecyclePolicy`.
    TimeUnit
    DAYS "DAYS"
    WEEKS "WEEKS"
    MONTHS "MONTHS"
    YEARS "YEARS"
}
