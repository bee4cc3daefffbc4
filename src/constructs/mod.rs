//! The constructs: one file each, with its data, its builders and its lowering.

mod alarm;
mod api;
mod beside;
mod bucket;
mod dashboard;
mod delivery;
mod event_bus;
mod event_pattern;
mod function;
mod http_api;
mod key;
mod log_group;
mod math_expression;
mod policy;
mod queue;
mod rest_api;
mod role;
mod rule;
mod schedule;
mod schedule_expression;
mod table;
mod topic;

pub use alarm::{Alarm, AlarmAction, ArnAction, MissingData, Threshold};
pub use api::{
    AccessLogs, Authorization, Cors, EventBusIntegration, Method, QueueIntegration, RequestValue,
    StateMachineIntegration, Throttle, TopicIntegration, UrlIntegration,
};
pub use bucket::{
    Bucket, BucketCors, BucketEncryption, BucketEvent, BucketLogs, BucketMetrics,
    BucketNotification, BucketVersioning, BucketWebsite, CorsMethod, IntelligentTiering, Inventory,
    LifecycleRule, NoncurrentExpiration, NoncurrentTransition, NotificationTarget, ObjectLock,
    ObjectRetention, RetentionMode, StorageClass, Transition,
};
pub use dashboard::{
    AlarmWidget, Annotation, Axis, Dashboard, GaugeWidget, GraphWidget, LogView, LogWidget,
    NumberWidget, TextWidget, Widget, WidgetContent, WidgetSize,
};
pub use delivery::{QueueTarget, StateMachineTarget, TopicTarget};
pub use event_bus::{Archive, EventBus, EventBusLog, EventBusLogLevel};
pub use event_pattern::{EVENT_PATTERN_LIMIT, EVENT_PATTERN_QUOTA, EventPattern, Match};
pub use function::{
    Alias, Architecture, AsyncInvoke, BucketSource, Code, Destination, EventSource, EventsSource,
    Function, FunctionMetrics, FunctionTarget, FunctionUrl, FunctionUrlCors, HttpApiSource,
    LogFormat, LogLevel, ProvisionedConcurrency, QueueSource, Runtime, S3Object, ScheduleSource,
    StartingPosition, TableSource, TopicSource,
};
pub use http_api::{
    HttpApi, HttpApiMetrics, HttpAuthorizer, HttpFunctionAuthorizer, HttpIntegration, HttpRoute,
    JwtAuthorizer,
};
pub use key::{Key, KeySpec, KeyUsage};
pub use log_group::{
    DataProtection, LogGroup, LogGroupClass, LogGroupMetrics, LogSubscription, MetricFilter,
};
pub use math_expression::{MathExpression, MetricSource};
pub use policy::Policy;
pub use queue::{DeadLetter, Queue, QueueEncryption, QueueMetrics};
pub use rest_api::{
    AwsIntegration, AwsRoute, BodyModel, ExecutionLogs, GatewayResponse, MockIntegration,
    MockRoute, Quota, QuotaPeriod, RequestAuthorizer, RestApi, RestApiMetrics, RestAuthorizer,
    RestEndpoint, RestIntegration, RestResponse, RestRoute, StageCache, TokenAuthorizer, UsagePlan,
    UserPoolAuthorizer,
};
pub use role::{Role, Trust};
pub use rule::{
    ApiDestinationTarget, ArnTarget, EventBusTarget, LogGroupTarget, Rule, RuleDelivery,
    RuleDestination, RuleMetrics, RuleState, RuleTarget,
};
pub use schedule::{
    PutEventTarget, Schedule, ScheduleGroup, ScheduleMetrics, ScheduleState, ScheduleTarget,
    UniversalTarget,
};
pub use schedule_expression::{Cron, ScheduleExpression, ScheduleKind};
pub use table::{
    Autoscaling, Billing, Capacity, ContributorInsights, GlobalSecondaryIndex, KeyAttribute,
    KeyType, LocalSecondaryIndex, Projection, Replica, RequestUnits, StreamViewType, Table,
    TableClass, TableEncryption, TableMetrics, TableOperation, Throughput,
};
pub use topic::{
    Delivery, Endpoint, FilterPolicy, FilterPolicyScope, Subscription, Topic, TopicEncryption,
    TopicMetrics,
};

use crate::definition::{ConstructType, Registry, Resource};

/// All construct types, in the order in which the documentation lists them.
pub const CONSTRUCTS: &[ConstructType] = &[
    ConstructType::of::<Queue>(),
    ConstructType::of::<Topic>(),
    ConstructType::of::<Table>(),
    ConstructType::of::<Bucket>(),
    ConstructType::of::<Key>(),
    ConstructType::of::<Function>(),
    ConstructType::of::<Rule>(),
    ConstructType::of::<EventBus>(),
    ConstructType::of::<Schedule>(),
    ConstructType::of::<HttpApi>(),
    ConstructType::of::<RestApi>(),
    ConstructType::of::<Role>(),
    ConstructType::of::<Policy>(),
    ConstructType::of::<LogGroup>(),
    ConstructType::of::<Alarm>(),
    ConstructType::of::<Dashboard>(),
    ConstructType::of::<Resource>(),
];

/// The registry of all constructs of this crate.
pub fn registry() -> Registry {
    Registry::new(CONSTRUCTS)
}
