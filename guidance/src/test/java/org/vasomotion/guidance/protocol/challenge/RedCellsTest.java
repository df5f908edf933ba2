package org.vasomotion.guidance.protocol.challenge;

import org.vasomotion.guidance.contract.BaseProtocolContract;
import org.vasomotion.guidance.protocol.ProtocolGraph;

class RedCellsTest extends BaseProtocolContract {

    @Override
    public ProtocolGraph instance() {
        return RedCells.graph();
    }
}
