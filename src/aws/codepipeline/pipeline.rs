// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CodePipeline::Pipeline` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CodePipeline::Pipeline`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codepipeline-pipeline.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Pipeline(Body);

resource! { Pipeline "AWS::CodePipeline::Pipeline" }

impl Pipeline {
    /// `ArtifactStore`: `ArtifactStore`.
    #[track_caller]
    pub fn artifact_store(mut self, value: impl IntoValue<ArtifactStore>) -> Self {
        self.0.set("ArtifactStore", value);
        self
    }

    /// `ArtifactStores`: list of `ArtifactStoreMap`.
    #[track_caller]
    pub fn artifact_stores(mut self, value: impl IntoValue<ListOf<ArtifactStoreMap>>) -> Self {
        self.0.set("ArtifactStores", value);
        self
    }

    /// `DisableInboundStageTransitions`: list of `StageTransition`.
    #[track_caller]
    pub fn disable_inbound_stage_transitions(
        mut self,
        value: impl IntoValue<ListOf<StageTransition>>,
    ) -> Self {
        self.0.set("DisableInboundStageTransitions", value);
        self
    }

    /// `ExecutionMode`: `ExecutionMode`, default `SUPERSEDED`.
    #[track_caller]
    pub fn execution_mode(mut self, value: impl IntoValue<ExecutionMode>) -> Self {
        self.0.set("ExecutionMode", value);
        self
    }

    /// `Name`: string. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PipelineType`: `PipelineType`.
    #[track_caller]
    pub fn pipeline_type(mut self, value: impl IntoValue<PipelineType>) -> Self {
        self.0.set("PipelineType", value);
        self
    }

    /// `RestartExecutionOnUpdate`: boolean.
    #[track_caller]
    pub fn restart_execution_on_update(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RestartExecutionOnUpdate", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, pattern `arn:aws(-[\w]+)*:iam::[0-9]{12}:role/.*`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Stages`: list of `StageDeclaration`, at least 2 items. Required.
    #[track_caller]
    pub fn stages(mut self, value: impl IntoValue<ListOf<StageDeclaration>>) -> Self {
        self.0.set("Stages", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Triggers`: list of `PipelineTriggerDeclaration`.
    #[track_caller]
    pub fn triggers(mut self, value: impl IntoValue<ListOf<PipelineTriggerDeclaration>>) -> Self {
        self.0.set("Triggers", value);
        self
    }

    /// `Variables`: list of `VariableDeclaration`.
    #[track_caller]
    pub fn variables(mut self, value: impl IntoValue<ListOf<VariableDeclaration>>) -> Self {
        self.0.set("Variables", value);
        self
    }
}

impl Handle<Pipeline> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Version`
    #[inline]
    pub fn version(&self) -> Value<String> {
        self.attribute("Version")
    }
}

/// `ActionDeclaration` of `AWS::CodePipeline::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct ActionDeclaration(Properties);

properties! { ActionDeclaration }

impl ActionDeclaration {
    /// `ActionTypeId`: `ActionTypeId`. Required.
    #[track_caller]
    pub fn action_type_id(mut self, value: impl IntoValue<ActionTypeId>) -> Self {
        self.0.set("ActionTypeId", value);
        self
    }

    /// `Commands`: list of strings.
    #[track_caller]
    pub fn commands(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Commands", value);
        self
    }

    /// `Configuration`: object or string.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Configuration", value);
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

    /// `InputArtifacts`: list of `InputArtifact`.
    #[track_caller]
    pub fn input_artifacts(mut self, value: impl IntoValue<ListOf<InputArtifact>>) -> Self {
        self.0.set("InputArtifacts", value);
        self
    }

    /// `Name`: string, pattern `^[A-Za-z0-9.@\-_]{1,100}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Namespace`: string.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }

    /// `OutputArtifacts`: list of `OutputArtifact`.
    #[track_caller]
    pub fn output_artifacts(mut self, value: impl IntoValue<ListOf<OutputArtifact>>) -> Self {
        self.0.set("OutputArtifacts", value);
        self
    }

    /// `OutputVariables`: list of strings.
    #[track_caller]
    pub fn output_variables(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("OutputVariables", value);
        self
    }

    /// `Region`: string.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, pattern `arn:aws(-[\w]+)*:iam::[0-9]{12}:role/.*`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `RunOrder`: integer.
    #[track_caller]
    pub fn run_order(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RunOrder", value);
        self
    }

    /// `TimeoutInMinutes`: integer.
    #[track_caller]
    pub fn timeout_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutInMinutes", value);
        self
    }
}

/// `ActionTypeId` of `AWS::CodePipeline::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct ActionTypeId(Properties);

properties! { ActionTypeId }

impl ActionTypeId {
    /// `Category`: `ActionTypeIdCategory`. Required.
    #[track_caller]
    pub fn category(mut self, value: impl IntoValue<ActionTypeIdCategory>) -> Self {
        self.0.set("Category", value);
        self
    }

    /// `Owner`: string. Required.
    #[track_caller]
    pub fn owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Owner", value);
        self
    }

    /// `Provider`: string. Required.
    #[track_caller]
    pub fn provider(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Provider", value);
        self
    }

    /// `Version`: string, pattern `^[0-9A-Za-z_\-]{1,9}$`. Required.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

choice! {
    /// `ActionTypeIdCategory` of `AWS::CodePipeline::Pipeline`.
    ActionTypeIdCategory
    SOURCE "Source"
    BUILD "Build"
    TEST "Test"
    DEPLOY "Deploy"
    INVOKE "Invoke"
    APPROVAL "Approval"
    COMPUTE "Compute"
}

/// `ArtifactStore` of `AWS::CodePipeline::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct ArtifactStore(Properties);

properties! { ArtifactStore }

impl ArtifactStore {
    /// `EncryptionKey`: `EncryptionKey`.
    #[track_caller]
    pub fn encryption_key(mut self, value: impl IntoValue<EncryptionKey>) -> Self {
        self.0.set("EncryptionKey", value);
        self
    }

    /// `Location`: string. Required.
    #[track_caller]
    pub fn location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Location", value);
        self
    }

    /// `Type`: `ArtifactStoreType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ArtifactStoreType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `ArtifactStoreMap` of `AWS::CodePipeline::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct ArtifactStoreMap(Properties);

properties! { ArtifactStoreMap }

impl ArtifactStoreMap {
    /// `ArtifactStore`: `ArtifactStore`. Required.
    #[track_caller]
    pub fn artifact_store(mut self, value: impl IntoValue<ArtifactStore>) -> Self {
        self.0.set("ArtifactStore", value);
        self
    }

    /// `Region`: string. Required.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }
}

choice! {
    /// `ArtifactStoreType` of `AWS::CodePipeline::Pipeline`.
    ArtifactStoreType
    S3 "S3"
}

/// `BeforeEntryConditions` of `AWS::CodePipeline::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct BeforeEntryConditions(Properties);

properties! { BeforeEntryConditions }

impl BeforeEntryConditions {
    /// `Conditions`: list of `Condition`.
    #[track_caller]
    pub fn conditions(mut self, value: impl IntoValue<ListOf<Condition>>) -> Self {
        self.0.set("Conditions", value);
        self
    }
}

/// `BlockerDeclaration` of `AWS::CodePipeline::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct BlockerDeclaration(Properties);

properties! { BlockerDeclaration }

impl BlockerDeclaration {
    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Type`: `BlockerDeclarationType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<BlockerDeclarationType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `BlockerDeclarationType` of `AWS::CodePipeline::Pipeline`.
    BlockerDeclarationType
    SCHEDULE "Schedule"
}

/// `Condition` of `AWS::CodePipeline::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct Condition(Properties);

properties! { Condition }

impl Condition {
    /// `Result`: string.
    #[track_caller]
    pub fn result(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Result", value);
        self
    }

    /// `Rules`: list of `RuleDeclaration`.
    #[track_caller]
    pub fn rules(mut self, value: impl IntoValue<ListOf<RuleDeclaration>>) -> Self {
        self.0.set("Rules", value);
        self
    }
}

/// `EncryptionKey` of `AWS::CodePipeline::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionKey(Properties);

properties! { EncryptionKey }

impl EncryptionKey {
    /// `Id`: string. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `EnvironmentVariable` of `AWS::CodePipeline::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnvironmentVariable(Properties);

properties! { EnvironmentVariable }

impl EnvironmentVariable {
    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Type`: `EnvironmentVariableType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<EnvironmentVariableType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `EnvironmentVariableType` of `AWS::CodePipeline::Pipeline`.
    EnvironmentVariableType
    PLAINTEXT "PLAINTEXT"
    SECRETS_MANAGER "SECRETS_MANAGER"
}

choice! {
    /// `ExecutionMode` of `AWS::CodePipeline::Pipeline`.
    ExecutionMode
    QUEUED "QUEUED"
    SUPERSEDED "SUPERSEDED"
    PARALLEL "PARALLEL"
}

/// `FailureConditions` of `AWS::CodePipeline::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct FailureConditions(Properties);

properties! { FailureConditions }

impl FailureConditions {
    /// `Conditions`: list of `Condition`.
    #[track_caller]
    pub fn conditions(mut self, value: impl IntoValue<ListOf<Condition>>) -> Self {
        self.0.set("Conditions", value);
        self
    }

    /// `Result`: `FailureConditionsResult`.
    #[track_caller]
    pub fn result(mut self, value: impl IntoValue<FailureConditionsResult>) -> Self {
        self.0.set("Result", value);
        self
    }

    /// `RetryConfiguration`: `FailureConditionsRetryConfiguration`.
    #[track_caller]
    pub fn retry_configuration(
        mut self,
        value: impl IntoValue<FailureConditionsRetryConfiguration>,
    ) -> Self {
        self.0.set("RetryConfiguration", value);
        self
    }
}

choice! {
    /// `FailureConditionsResult` of `AWS::CodePipeline::Pipeline`.
    FailureConditionsResult
    ROLLBACK "ROLLBACK"
    RETRY "RETRY"
}

/// `FailureConditionsRetryConfiguration` of `AWS::CodePipeline::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct FailureConditionsRetryConfiguration(Properties);

properties! { FailureConditionsRetryConfiguration }

impl FailureConditionsRetryConfiguration {
    /// `RetryMode`: `FailureConditionsRetryConfigurationRetryMode`.
    #[track_caller]
    pub fn retry_mode(
        mut self,
        value: impl IntoValue<FailureConditionsRetryConfigurationRetryMode>,
    ) -> Self {
        self.0.set("RetryMode", value);
        self
    }
}

choice! {
    /// `FailureConditionsRetryConfigurationRetryMode` of `AWS::CodePipeline::Pipeline`.
    FailureConditionsRetryConfigurationRetryMode
    ALL_ACTIONS "ALL_ACTIONS"
    FAILED_ACTIONS "FAILED_ACTIONS"
}

/// `GitBranchFilterCriteria` of `AWS::CodePipeline::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct GitBranchFilterCriteria(Properties);

properties! { GitBranchFilterCriteria }

impl GitBranchFilterCriteria {
    /// `Excludes`: list of strings.
    #[track_caller]
    pub fn excludes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Excludes", value);
        self
    }

    /// `Includes`: list of strings.
    #[track_caller]
    pub fn includes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Includes", value);
        self
    }
}

/// `GitConfiguration` of `AWS::CodePipeline::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct GitConfiguration(Properties);

properties! { GitConfiguration }

impl GitConfiguration {
    /// `PullRequest`: list of `GitPullRequestFilter`.
    #[track_caller]
    pub fn pull_request(mut self, value: impl IntoValue<ListOf<GitPullRequestFilter>>) -> Self {
        self.0.set("PullRequest", value);
        self
    }

    /// `Push`: list of `GitPushFilter`.
    #[track_caller]
    pub fn push(mut self, value: impl IntoValue<ListOf<GitPushFilter>>) -> Self {
        self.0.set("Push", value);
        self
    }

    /// `SourceActionName`: string. Required.
    #[track_caller]
    pub fn source_action_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceActionName", value);
        self
    }
}

/// `GitFilePathFilterCriteria` of `AWS::CodePipeline::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct GitFilePathFilterCriteria(Properties);

properties! { GitFilePathFilterCriteria }

impl GitFilePathFilterCriteria {
    /// `Excludes`: list of strings.
    #[track_caller]
    pub fn excludes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Excludes", value);
        self
    }

    /// `Includes`: list of strings.
    #[track_caller]
    pub fn includes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Includes", value);
        self
    }
}

/// `GitPullRequestFilter` of `AWS::CodePipeline::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct GitPullRequestFilter(Properties);

properties! { GitPullRequestFilter }

impl GitPullRequestFilter {
    /// `Branches`: `GitBranchFilterCriteria`.
    #[track_caller]
    pub fn branches(mut self, value: impl IntoValue<GitBranchFilterCriteria>) -> Self {
        self.0.set("Branches", value);
        self
    }

    /// `Events`: list of strings.
    #[track_caller]
    pub fn events(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Events", value);
        self
    }

    /// `FilePaths`: `GitFilePathFilterCriteria`.
    #[track_caller]
    pub fn file_paths(mut self, value: impl IntoValue<GitFilePathFilterCriteria>) -> Self {
        self.0.set("FilePaths", value);
        self
    }
}

/// `GitPushFilter` of `AWS::CodePipeline::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct GitPushFilter(Properties);

properties! { GitPushFilter }

impl GitPushFilter {
    /// `Branches`: `GitBranchFilterCriteria`.
    #[track_caller]
    pub fn branches(mut self, value: impl IntoValue<GitBranchFilterCriteria>) -> Self {
        self.0.set("Branches", value);
        self
    }

    /// `FilePaths`: `GitFilePathFilterCriteria`.
    #[track_caller]
    pub fn file_paths(mut self, value: impl IntoValue<GitFilePathFilterCriteria>) -> Self {
        self.0.set("FilePaths", value);
        self
    }

    /// `Tags`: `GitTagFilterCriteria`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<GitTagFilterCriteria>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `GitTagFilterCriteria` of `AWS::CodePipeline::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct GitTagFilterCriteria(Properties);

properties! { GitTagFilterCriteria }

impl GitTagFilterCriteria {
    /// `Excludes`: list of strings.
    #[track_caller]
    pub fn excludes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Excludes", value);
        self
    }

    /// `Includes`: list of strings.
    #[track_caller]
    pub fn includes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Includes", value);
        self
    }
}

/// `InputArtifact` of `AWS::CodePipeline::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputArtifact(Properties);

properties! { InputArtifact }

impl InputArtifact {
    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `OutputArtifact` of `AWS::CodePipeline::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct OutputArtifact(Properties);

properties! { OutputArtifact }

impl OutputArtifact {
    /// `Files`: list of strings.
    #[track_caller]
    pub fn files(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Files", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `PipelineTriggerDeclaration` of `AWS::CodePipeline::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct PipelineTriggerDeclaration(Properties);

properties! { PipelineTriggerDeclaration }

impl PipelineTriggerDeclaration {
    /// `GitConfiguration`: `GitConfiguration`.
    #[track_caller]
    pub fn git_configuration(mut self, value: impl IntoValue<GitConfiguration>) -> Self {
        self.0.set("GitConfiguration", value);
        self
    }

    /// `ProviderType`: `PipelineTriggerDeclarationProviderType`. Required.
    #[track_caller]
    pub fn provider_type(
        mut self,
        value: impl IntoValue<PipelineTriggerDeclarationProviderType>,
    ) -> Self {
        self.0.set("ProviderType", value);
        self
    }
}

choice! {
    /// `PipelineTriggerDeclarationProviderType` of `AWS::CodePipeline::Pipeline`.
    PipelineTriggerDeclarationProviderType
    CODE_STAR_SOURCE_CONNECTION "CodeStarSourceConnection"
}

choice! {
    /// `PipelineType` of `AWS::CodePipeline::Pipeline`.
    PipelineType
    V1 "V1"
    V2 "V2"
}

/// `RuleDeclaration` of `AWS::CodePipeline::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleDeclaration(Properties);

properties! { RuleDeclaration }

impl RuleDeclaration {
    /// `Commands`: list of strings.
    #[track_caller]
    pub fn commands(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Commands", value);
        self
    }

    /// `Configuration`: object.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Configuration", value);
        self
    }

    /// `InputArtifacts`: list of `InputArtifact`.
    #[track_caller]
    pub fn input_artifacts(mut self, value: impl IntoValue<ListOf<InputArtifact>>) -> Self {
        self.0.set("InputArtifacts", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Region`: string.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, pattern `arn:aws(-[\w]+)*:iam::[0-9]{12}:role/.*`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `RuleTypeId`: `RuleTypeId`.
    #[track_caller]
    pub fn rule_type_id(mut self, value: impl IntoValue<RuleTypeId>) -> Self {
        self.0.set("RuleTypeId", value);
        self
    }
}

/// `RuleTypeId` of `AWS::CodePipeline::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleTypeId(Properties);

properties! { RuleTypeId }

impl RuleTypeId {
    /// `Category`: string.
    #[track_caller]
    pub fn category(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Category", value);
        self
    }

    /// `Owner`: string.
    #[track_caller]
    pub fn owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Owner", value);
        self
    }

    /// `Provider`: string.
    #[track_caller]
    pub fn provider(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Provider", value);
        self
    }

    /// `Version`: string.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

/// `StageDeclaration` of `AWS::CodePipeline::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct StageDeclaration(Properties);

properties! { StageDeclaration }

impl StageDeclaration {
    /// `Actions`: list of `ActionDeclaration`, at least 1 item. Required.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<ActionDeclaration>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `BeforeEntry`: `BeforeEntryConditions`.
    #[track_caller]
    pub fn before_entry(mut self, value: impl IntoValue<BeforeEntryConditions>) -> Self {
        self.0.set("BeforeEntry", value);
        self
    }

    /// `Blockers`: list of `BlockerDeclaration`.
    #[track_caller]
    pub fn blockers(mut self, value: impl IntoValue<ListOf<BlockerDeclaration>>) -> Self {
        self.0.set("Blockers", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OnFailure`: `FailureConditions`.
    #[track_caller]
    pub fn on_failure(mut self, value: impl IntoValue<FailureConditions>) -> Self {
        self.0.set("OnFailure", value);
        self
    }

    /// `OnSuccess`: `SuccessConditions`.
    #[track_caller]
    pub fn on_success(mut self, value: impl IntoValue<SuccessConditions>) -> Self {
        self.0.set("OnSuccess", value);
        self
    }
}

/// `StageTransition` of `AWS::CodePipeline::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct StageTransition(Properties);

properties! { StageTransition }

impl StageTransition {
    /// `Reason`: string. Required.
    #[track_caller]
    pub fn reason(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Reason", value);
        self
    }

    /// `StageName`: string. Required.
    #[track_caller]
    pub fn stage_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StageName", value);
        self
    }
}

/// `SuccessConditions` of `AWS::CodePipeline::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct SuccessConditions(Properties);

properties! { SuccessConditions }

impl SuccessConditions {
    /// `Conditions`: list of `Condition`.
    #[track_caller]
    pub fn conditions(mut self, value: impl IntoValue<ListOf<Condition>>) -> Self {
        self.0.set("Conditions", value);
        self
    }
}

/// `Tag` of `AWS::CodePipeline::Pipeline`.
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

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `VariableDeclaration` of `AWS::CodePipeline::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct VariableDeclaration(Properties);

properties! { VariableDeclaration }

impl VariableDeclaration {
    /// `DefaultValue`: string.
    #[track_caller]
    pub fn default_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultValue", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}
