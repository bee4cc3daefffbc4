// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Location`

pub mod api_key;
pub mod geofence_collection;
pub mod map;
pub mod place_index;
pub mod route_calculator;
pub mod tracker;
pub mod tracker_consumer;

pub use api_key::APIKey;
pub use geofence_collection::GeofenceCollection;
pub use map::Map;
pub use place_index::PlaceIndex;
pub use route_calculator::RouteCalculator;
pub use tracker::Tracker;
pub use tracker_consumer::TrackerConsumer;
